import type { Change } from "../annexes/change";
import { listed } from "../annexes/word-list";

/** Shanghai's districts, by the short names that clerks use. */
const districts = listed("黄浦 徐汇 长宁 静安 普陀 虹口 杨浦 闵行 宝山 嘉定 浦东 金山 松江 青浦 奉贤 崇明");
/** Areas with an authority of their own, addressees of the notice beside the districts. */
const areas = listed("自贸区 自贸试验区 保税区 临港 化工区 化学工业区 长兴岛");
const provinces = listed(`
  北京 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南
  陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门
`);
/** Cities that Shanghai's works move to, and provincial capitals; other cities are known by their 市 or 县. */
const cities = listed(`
  南京 苏州 无锡 常州 镇江 扬州 泰州 南通 盐城 淮安 宿迁 徐州 连云港 昆山 太仓 常熟 张家港 江阴 宜兴 启东 海门 如皋
  如东 海安 靖江 丹阳 溧阳 大丰 东台 射阳 杭州 宁波 嘉兴 湖州 绍兴 金华 台州 温州 衢州 舟山 平湖 嘉善 海宁 海盐 桐乡 德清
  长兴 安吉 慈溪 余姚 合肥 芜湖 马鞍山 滁州 宣城 铜陵 池州 安庆 蚌埠 阜阳 宿州 六安 亳州 淮南 黄山 广德 郎溪 武汉 长沙
  南昌 九江 赣州 福州 厦门 泉州 广州 深圳 东莞 佛山 惠州 珠海 成都 西安 郑州 济南 青岛 烟台 潍坊 石家庄 太原 沈阳 大连
  长春 哈尔滨 昆明 贵阳 南宁 海口 兰州 西宁 银川 乌鲁木齐
`);

/** 南京路, 四川北路: a street of Shanghai, not the place it is named after. */
const streetAhead = /^\p{Script=Han}{0,2}[路街弄]/u;
const shanghai = /本市|市内|上海|同市/;
const abroad = /外省|省外|市外|外市|外地|跨省|出省|国外|境外|海外|越南|泰国|印尼|马来西亚/;
const outside = new RegExp([...provinces, ...cities].join("|"), "gu");
const largerPlace = /\p{Script=Han}{2,4}(?:省|自治区|县)/u;
const anyCity = /(\p{Script=Han})(\p{Script=Han})市(.?)/gu;
const withinDistrict = /本区|(?:^|[^厂园业地社校])区内|同区|辖区内|本辖区|原址|原地|就近/;
const districtNames = new RegExp(`${districts.join("|")}|${areas.join("|")}`, "gu");
const otherDistrict = /其[他它](?:区|区域|区县|行政区)|外区|跨区|他区|异地/;

/** The first of these names in the text that is no street's. */
function placeNamed(names: RegExp, text: string): string | null {
  for (const match of text.matchAll(names)) {
    if (!streetAhead.test(text.slice(match.index + match[0].length))) return match[0];
  }
  return null;
}

/** 盐城市, but not 本市, 上海市, 全市 or the 市 of 市内. */
function namesCity(text: string): boolean {
  for (const [, first = "", second = "", after = ""] of text.matchAll(anyCity)) {
    const isOwn = "本全同外".includes(second) || `${first}${second}` === "上海";
    if (!isOwn && !"内区场".includes(after || "无")) return true;
  }
  return false;
}

function liesOutside(text: string): boolean {
  return placeNamed(outside, text) !== null || largerPlace.test(text) || namesCity(text);
}

type Destination = Change["destination"];

/** Where a text places something, seen from `ownDistrict` (青浦, without 区; null where not known). */
export function destinationOf(text: string, ownDistrict: string | null): Destination {
  const named = placeNamed(districtNames, text);
  const inShanghai = shanghai.test(text);
  if (abroad.test(text)) return "otherProvince";
  if (withinDistrict.test(text)) return "sameDistrict";
  if (ownDistrict !== null && text.includes(ownDistrict)) return "sameDistrict";
  // 舟山市普陀区 lies in Zhejiang: a place outside goes before a district's name, unless Shanghai itself is named.
  if (!inShanghai && liesOutside(text)) return "otherProvince";
  return inShanghai || named !== null || otherDistrict.test(text) || /\p{Script=Han}{2,4}区/u.test(text)
    ? "otherDistrict"
    : "unknown";
}

const area = /(?:新片区|新区|区)(?:管理委员会|管委会|生态环境局|环保局)?|管理委员会|管委会/gu;
/** 管理区, 其他区, 本区 name none; nor do 园区 without its 管委会, 区域 and 区内. */
const namesNone = ["管理", "其他", "其它", "辖", "本", "外", "接收", "各", "该"];
const grounds = ["厂", "园"];
const nameBefore = /(?:中国)?\p{Script=Han}{2,14}$/u;

/** 青浦区, 临港新片区管委会: the first area that the text names in full. */
function areaIn(text: string): string | null {
  for (const match of text.matchAll(area)) {
    const before = text.slice(0, match.index);
    const end = match.index + match[0].length;
    const isBare = match[0] === "区";
    const none = isBare ? [...namesNone, ...grounds] : match[0].startsWith("区") ? namesNone : [];
    if (none.some((word) => before.endsWith(word))) continue;
    if (isBare && "域内".includes(text.charAt(end) || "无")) continue;
    const name = nameBefore.exec(before)?.[0];
    if (name !== undefined) return name + match[0];
  }
  return null;
}

/** What may stand before the name: 移交, 划转至, 由, 已与. */
const lead = /^.*(?:至|到|给|由|归|为|往|向)|^.*(?:划转|移交|移送|转交)|^(?:已|正|现)?(?:与|和|同|经|商)/u;

/** The district or authority that a text names as receiving an enterprise, or null. */
export function districtNamedIn(text: string): string | null {
  const plain = text.normalize("NFKC").replace(/\s+/gu, "");
  for (const part of plain.split(/[,;。、:()"“”]/)) {
    const target = part.replace(lead, "");
    const found = areaIn(target) ?? placeNamed(districtNames, target);
    if (found !== null && found !== "行政区") return found;
  }
  return null;
}

/** The short name of the district that an authority is of (青浦区生态环境局 → 青浦), or null where it is none. */
export function ownDistrictOf(reportingAuthority: string): string | null {
  const plain = reportingAuthority.normalize("NFKC").replace(/\s+|^上海市?/gu, "");
  return /^(\p{Script=Han}{2,6}?)(?:新区|区|新片区)/u.exec(plain)?.[1] ?? null;
}
