import { listed, split } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { inStatus } from "./kit/example";
import { milestoneToldElsewhere } from "./milestone-told-elsewhere";

const remarks = (text: string, assessment: string | null = "") => listed("2025-07-25", { assessment, remarks: text });

ruleTable(milestoneToldElsewhere, {
  accepts: {
    备注没有写评估: remarks("企业搬到二期厂房"),
    评估栏也写了: remarks("2026年7月6日评估通过", "2026年7月6日 通过"),
    评估栏写着待评估: remarks("2026年7月6日评估通过", "待评估"),
    备注写的是计划: remarks("计划2026年11月评估"),
    备注写的是还没有做: remarks("2026年7月6日未能评估"),
    备注写的是上一轮: remarks("上一轮2020年9月3日评估通过"),
    备注写的时间在公布之前: remarks("2021年5月8日评估通过"),
    备注写的时间还没到: remarks("2026年12月6日评估通过"),
    备注写的是别的事: remarks("2026年7月6日环评批复通过"),
    备注只写已完成: remarks("2026年7月6日已完成"),
  },
  reports: {
    评估写在备注: [
      remarks("2026年7月6日评估通过，上季度漏填"),
      { at: "assessment", severity: "warning", message: "评估栏没有写，别处写着“2026年7月6日评估通过”。" },
    ],
    评估没有通过也写在备注: [remarks("9月15日评估未通过")],
    评估栏划了杠: [remarks("2026年7月6日评估会已开", "/")],
    验收写在备注: [
      inStatus({ acceptance: "", remarks: "2026年9月21日验收合格" }, "乙"),
      { at: "acceptance", message: "验收栏没有写，别处写着“2026年9月21日验收合格”。" },
    ],
    评估验收分成两栏: [
      [...split("assessment", { assessedOn: "", assessmentResult: "", remarks: "2026年9月3日评估通过" })],
      { at: "assessedOn" },
    ],
  },
});
