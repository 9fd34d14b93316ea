import type { Dice } from "./dice";

const places = ["上海", "上海申江", "申岚", "上海沪东", "上海", "上海金沪", "中沪", "上海浦源"];
const words = [
  "华昶",
  "恒翀",
  "瑞赟",
  "永燊",
  "汇鑫",
  "鼎晟",
  "昊昇",
  "堃泰",
  "德馨",
  "嘉禾",
  "众合",
  "新锐",
  "宏远",
  "三友",
  "兴达",
  "澄源",
  "博创",
  "亿隆",
  "晨曦",
  "金桥申",
  "康佰",
  "佳淼",
  "振沪",
  "大龑",
  "盛世",
  "海昌",
  "云岫",
  "东篱",
  "百联达",
  "浦昇",
];
const trades = [
  "精细化工",
  "电镀",
  "印染",
  "电子材料",
  "金属制品",
  "汽车零部件",
  "制药",
  "涂料",
  "食品",
  "纺织",
  "半导体",
  "环保科技",
  "表面处理",
  "包装印刷",
  "橡塑制品",
  "钢管",
  "线路板",
  "热电",
  "皮革",
  "造纸",
  "水务",
  "固废处置",
];
const forms = [
  "有限公司",
  "有限公司",
  "有限公司",
  "有限公司",
  "股份有限公司",
  "（集团）有限公司",
  "（上海）有限公司",
  "有限责任公司",
  "有限公司金山分公司",
  "有限公司第二分厂",
  "厂",
  "集团股份有限公司",
  "(中国)有限公司",
  "有限公司（北厂区）",
  "实业公司",
];
const unusual = [
  "ABC（上海）涂料有限公司",
  "三M申岚材料(上海)有限公司",
  "上海申岚E-Chem新材料有限公司",
  "上海强·生制药有限公司",
  "上海一零一化工厂",
  "中国石化申江分公司",
  "上海年丰月华食品有限公司",
  "上海通过达电子有限公司",
  "上海合计电子科技有限公司",
  "上海新评估仪器有限公司",
  "上海2049纳米材料有限公司",
  "上海第二季度服饰有限公司",
  "SHANGHAI SHENLAN CHEMICAL CO., LTD.",
  "上海𬭎达有色金属有限公司",
  "申江区污水处理厂",
  "上海验收宝检测设备有限公司",
  "上海无锡电镀有限公司",
  "上海停车产业有限公司",
];

/** Names of invented enterprises, all different, also without blanks and brackets. */
export function enterpriseNames(dice: Dice, count: number): string[] {
  const names = new Set<string>();
  const wild = dice.shuffled(unusual);
  while (names.size < count) {
    const made = `${dice.pick(places)}${dice.pick(words)}${dice.pick(trades)}${dice.pick(forms)}`;
    const next = dice.chance(0.08) ? (wild.pop() ?? made) : made;
    const clash = [...names].some((name) => close(name, next));
    if (!clash) names.add(next);
  }
  return [...names];
}

/** Too alike for one ledger: a clerk would ask whether they are one enterprise. */
function close(one: string, other: string): boolean {
  const bare = (name: string) => name.replace(/[（(].*?[)）]|有限|责任|股份|集团|公司|厂|上海|第二分|金山分|实业/g, "");
  return bare(one) === bare(other);
}

export const agencies = [
  "上海绿申环保科技有限公司",
  "上海市清澄节能咨询中心",
  "华东申工大学",
  "上海环科咨询（集团）有限公司",
  "上海净源环境技术服务有限公司",
  "申江环境工程设计院",
  "上海洁净生产促进中心",
  "中节（上海）工程咨询公司",
];

export const selfAudits = [
  "自行审核",
  "企业自主",
  "自主审核",
  "无",
  "自行开展",
  "自行",
  "企业自行开展",
  "自审",
  "自行审核（张工）",
  "无（自行审核）",
  "企业自行组织",
  "本企业",
];

export const districts = ["申江区", "沪北区", "浦源区", "云间区"];

export const people = ["张某", "李明华", "欧阳静", "王芳", "陈 伟", "赵一曼", "钱进"];

const codeSet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** A 统一社会信用代码 with its check digit, by GB 32100-2015. */
export function creditCode(dice: Dice): string {
  const body = `9131${dice.pick(["0", "1"])}${[...Array(12).keys()].map(() => dice.between(0, 9)).join("")}`;
  const sum = [...body].reduce((total, sign, index) => total + codeSet.indexOf(sign) * (3 ** index % 31), 0);
  return body + codeSet.charAt((31 - (sum % 31)) % 31);
}
