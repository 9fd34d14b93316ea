import { changingCommand } from "../changed-file";

/** `unmark FILE --output PATH`: takes our marks off and leaves everything else. */
export const unmarkCommand = changingCommand({
  name: "unmark",
  summary: "清除本程序做的标记，其余一概不动",
  change: (workbook) => workbook.unmark(),
  told: ({ done }) => (done > 0 ? "已清除标记" : "没有本程序做的标记"),
});
