/** Traditional characters that ledgers use, each above its simplified one. */
export const traditional =
  "評驗審報過產遷約簽訂請將暫緩終關閉銷劃轉業區環單證無現場會專務進開結計擬給與為後質論處據實視達標準獲駁備辦時間線項個號規類別廠廢設條齊補資監測調長運營復試點雙該還這東沒書見組議織託諮詢構綠責執檢罰導預總領應當裝術歸檔納";
const simplified =
  "评验审报过产迁约签订请将暂缓终关闭销划转业区环单证无现场会专务进开结计拟给与为后质论处据实视达标准获驳备办时间线项个号规类别厂废设条齐补资监测调长运营复试点双该还这东没书见组议织托咨询构绿责执检罚导预总领应当装术归档纳";

const simpler = new Map([...traditional].map((character, at) => [character, simplified.charAt(at)]));
const anyTraditional = new RegExp(`[${traditional}]`, "g");

/** The text in simplified characters, one for one, so that offsets stay. */
export function inSimplified(text: string): string {
  return text.replace(anyTraditional, (character) => simpler.get(character) ?? character);
}
