import { date } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { deadlineDragFilled } from "./deadline-drag-filled";
import type { TypedCell } from "./kit/example";
import { newlyListed } from "./kit/example-rows";

const names = ["申江区东浦电子器件厂", "上海骏达制药有限公司", "上海华茂印染有限公司", "上海澜科涂料有限公司"];

const batch = (...deadlines: (string | TypedCell)[]) =>
  deadlines.map((deadline, index) =>
    newlyListed(9 + index, names[index] ?? "", {
      requiredCompletionDate:
        typeof deadline === "string" && /^\d{4}-\d\d-\d\d$/.test(deadline) ? date(deadline) : deadline,
    }),
  );

ruleTable(deadlineDragFilled, {
  accepts: {
    期限都相同: batch("2027-07-16", "2027-07-16", "2027-07-16"),
    只有两行递增: batch("2027-07-14", "2027-07-15"),
    中间断开: batch("2027-07-13", "2027-07-14", "2027-07-14", "2027-07-15"),
    期限逐行提前: batch("2027-07-16", "2027-07-15", "2027-07-14"),
    不同批次各有期限: [
      newlyListed(9, "申江区东浦电子器件厂", {
        listPublishedOn: date("2026-07-15"),
        requiredCompletionDate: date("2027-07-15"),
      }),
      newlyListed(10, "上海骏达制药有限公司", {
        listPublishedOn: date("2026-07-16"),
        requiredCompletionDate: date("2027-07-16"),
      }),
      newlyListed(11, "上海华茂印染有限公司", {
        listPublishedOn: date("2026-07-17"),
        requiredCompletionDate: date("2027-07-17"),
      }),
    ],
  },
  reports: {
    三行逐日递增: [
      batch("2027-07-14", "2027-07-15", "2027-07-16"),
      {
        at: "requiredCompletionDate",
        cell: "D14",
        severity: "error",
        message: "递增一天（连续3行）",
        fix: { to: "2027-07-14", safe: false },
      },
    ],
    四行逐日递增只报一处: [batch("2027-07-16", "2027-07-17", "2027-07-18", "2027-07-19"), { message: "连续4行" }],
    跨月递增: [batch("2027-06-29", "2027-06-30", "2027-07-01"), { cell: "D14" }],
    逐月递增到月末: [batch("2027-01-31", "2027-02-28", "2027-03-31"), { message: "递增一个月" }],
    写到月的逐月递增: [batch("2027年5月", "2027年6月", "2027年7月"), { message: "递增一个月" }],
    前一行相同后面才递增: [batch("2027-07-13", "2027-07-13", "2027-07-14", "2027-07-15"), { cell: "D15" }],
  },
  abstains: {
    有一行期限空白: batch("2027-07-14", null, "2027-07-16"),
    没有期限栏: [{ in: "status", drop: "requiredCompletionDate" }],
  },
});
