import type { Day } from "../dates/day";
import type { Blueprint } from "../sheets/blueprint";
import { plainTable } from "../templates/blueprints/plain-table";
import type { SheetColumn } from "../templates/blueprints/annex-sheet";

const columns: readonly SheetColumn[] = [
  { heading: "序号", width: 6, look: "center" },
  { heading: "企业名称", width: 36, look: "text" },
  { heading: "文书", width: 12, look: "center" },
  { heading: "日期", width: 18, look: "date" },
  {
    heading: "送达方式",
    width: 14,
    look: "center",
    list: ["直接送达", "邮寄送达", "留置送达", "电子送达"],
  },
  { heading: "签收人", width: 14, look: "center" },
  { heading: "签收日期", width: 18, look: "date" },
];

/** 送达登记表: one row per letter, the signing left to fill in. */
export function deliveryRegister(enterprises: readonly string[], letter: string, on: Day): Blueprint {
  return plainTable({
    name: "送达登记表",
    title: `${letter}送达登记表`,
    columns,
    rows: enterprises.map((name, index) => [index + 1, name, letter, { day: on }, null, null, null]),
  });
}
