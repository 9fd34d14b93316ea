import { isOrganisationName } from "./organisation";

describe("像企业名称的文字", () => {
  test.each([
    "上海星火电镀有限公司",
    "上海新岚化工有限公司（北厂区）",
    "上海申锻压厂",
    "申江宏业铸造厂（原申江第二铸造厂）",
    "上海申华集团",
    "申江区中心医院",
    "上海申达实业",
    "SHENLAN CHEMICAL CO., LTD.",
  ])("%s", (text) => {
    expect(isOrganisationName(text)).toBe(true);
  });

  test.each([
    "2023年结转企业",
    "A类：双有企业",
    "化工行业（2家）",
    "本页小计：6家",
    "以上共6家公司",
    "2、带*的为市级重点企业，其余公司为区级",
    "青浦工业园区",
    "安亭镇",
    "电镀厂3家",
    "",
    "/",
  ])("不像：%s", (text) => {
    expect(isOrganisationName(text)).toBe(false);
  });
});
