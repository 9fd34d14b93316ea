import type { MilestoneKey } from "./steps";
import { timeLimits } from "./time-limits";

/** One document of 附表2. */
export interface ArchiveItem {
  readonly number: number;
  /** As the form prints it, without its number. */
  readonly name: string;
  /** commissioned: only where an agency was commissioned (三: 可自行独立开展); ifNecessary: 必要时. */
  readonly needed: "always" | "commissioned" | "ifNecessary";
}

/** One 项目名称 of 附表2 with its documents. */
export interface ArchiveProject {
  readonly name: string;
  readonly items: readonly ArchiveItem[];
}

/** One 阶段 of 附表2: the documents to file within `months` of the on-site event. */
export interface ArchiveStage {
  readonly name: string;
  readonly after: MilestoneKey;
  readonly months: number;
  readonly projects: readonly ArchiveProject[];
}

function project(name: string, first: number, names: readonly string[]): ArchiveProject {
  return { name, items: names.map((item, index) => ({ number: first + index, name: item, needed: neededWhen(item) })) };
}

function neededWhen(item: string): ArchiveItem["needed"] {
  if (item.includes("必要时")) return "ifNecessary";
  return item.startsWith("委托审核") || item.startsWith("咨询服务机构") ? "commissioned" : "always";
}

/** 附表2 强制性清洁生产审核评估、验收档案材料清单, in the official wording and order. */
export const archiveChecklist: {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly stages: readonly ArchiveStage[];
} = {
  name: "附表2",
  title: "强制性清洁生产审核评估、验收档案材料清单",
  columns: ["阶段", "项目名称", "备案资料"],
  stages: [
    {
      name: "现场评估后一个月内",
      after: "assessment",
      months: timeLimits.archive.months,
      projects: [
        project("项目启动证明", 1, [
          "企业营业执照",
          "委托审核的技术服务合同",
          "审核工作计划（盖章）",
          "咨询服务机构基本情况表（盖章）",
        ]),
        project("评估", 5, [
          "评估申请表（盖章）",
          "评估会议签到表",
          "评估专家意见",
          "评估打分表",
          "评估专家意见单",
          "评估意见修改回复单",
        ]),
        // 12 can exist only later, but the form prints it in this block, and so do we.
        project("评估后修改", 11, ["评估报告终稿（企业和企业委托的审核机构盖章）", "验收申请表（盖章）"]),
      ],
    },
    {
      name: "现场验收后一个月内",
      after: "acceptance",
      months: timeLimits.archive.months,
      projects: [
        project("验收", 13, [
          "绩效表（盖章）",
          "企业自我声明（盖章）",
          "监测报告",
          "验收会议签到表",
          "验收专家意见",
          "验收打分表",
          "验收专家意见单",
          "项目财务审计报告（必要时）",
        ]),
        project("验收后修改", 21, ["验收意见修改回复单", "验收报告终稿（企业和企业委托的审核机构盖章）"]),
      ],
    },
  ],
};

/** The 22 documents in their order. */
export const archiveItems: readonly ArchiveItem[] = archiveChecklist.stages.flatMap(({ projects }) =>
  projects.flatMap(({ items }) => items),
);
