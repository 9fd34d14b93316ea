import { z } from "zod";
import type { Quarter } from "../dates/limits";
import type { CommandOptions } from "./console";
import { outputOptions } from "./output";

/** The options of a command that makes a new workbook. */
export const newFileOptions = {
  output: { type: "string", value: "路径.xlsx", required: true, about: "新文件的路径" },
  ...outputOptions,
} as const satisfies CommandOptions;

/** Which quarter, and who reports. */
export const quarterOptions = {
  year: { type: "string", value: "年", about: "四位年份，如 2026" },
  quarter: { type: "string", value: "季度", about: "1、2、3 或 4" },
  authority: { type: "string", value: "填报单位", about: "写进落款的填报单位" },
} as const satisfies CommandOptions;

/** A year that a report can be of. */
export const yearOption = z
  .string()
  .regex(/^20\d\d$/, "请写四位年份，如 2026")
  .transform(Number);

const quarters: Readonly<Record<string, Quarter["quarter"]>> = { "1": 1, "2": 2, "3": 3, "4": 4 };

/** 1 to 4. */
export const quarterOption = z.string().transform((text, context) => {
  const quarter = quarters[text];
  if (quarter !== undefined) return quarter;
  context.addIssue({ code: "custom", message: "请写 1、2、3 或 4" });
  return z.NEVER;
});

/** A name of somebody, without blanks around it. */
export const nameOption = z.string().trim().min(1, "请写上名称");

/** Where the new file goes. */
export const outputOption = z
  .string("请写明新文件的路径，例如 --output 三季度.xlsx")
  .regex(/\.xlsx$/i, "新文件的名称请以 .xlsx 结尾");
