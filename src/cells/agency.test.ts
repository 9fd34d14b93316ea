import { readAgency } from "./agency";

describe("审核咨询机构名称", () => {
  test.each(["", " ", "/", "—", "暂无", "待定", "尚未委托", "未确定", "未签合同", "未启动", "正在招标", null])(
    "%j：还没有机构",
    (value) => {
      expect(readAgency(value).kind).toBe("none");
    },
  );

  test.each([
    "无",
    "自行",
    "自主",
    "自行审核",
    "企业自主",
    "企业自行开展",
    "本企业",
    "自行独立开展审核",
    "自审",
    "不委托，自行开展",
    "公司自行组织",
  ])("%j：自行审核", (value) => {
    expect(readAgency(value)).toEqual({ kind: "self", text: value, key: "" });
  });

  test("别的文字是机构名称，至少说明已启动", () => {
    expect(readAgency("上海绿衡环境科技有限公司")).toMatchObject({ kind: "agency", key: "上海绿衡环境科技有限公司" });
    expect(readAgency("已签合同").kind).toBe("agency");
    expect(readAgency("无锡清源咨询有限公司").kind).toBe("agency");
    expect(readAgency("自然环境研究所").kind).toBe("agency");
    expect(readAgency("上海绿衡 环境（上海）").key).toBe(readAgency("上海绿衡环境(上海)").key);
  });
});
