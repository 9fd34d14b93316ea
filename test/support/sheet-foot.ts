import type { ClerkStyle } from "./clerk-style";
import type { Random } from "./random";
import type { SheetCanvas } from "./sheet-canvas";

/** What the sign-off says; null where the sheet has no such field. */
export interface FootTruth {
  readonly reportingAuthority: string | null;
  readonly preparedBy: string | null;
  readonly reportedOn: string | null;
}

const authorities = ["申江区生态环境局", "上海申江化学工业区管理委员会", "申江新片区管委会", ""];

/** Writes the sign-off in the clerk's way, and tells what it says. */
export function writeFoot(
  canvas: SheetCanvas,
  random: Random,
  style: Pick<ClerkStyle, "foot" | "left">,
  { row, right }: { readonly row: number; readonly right: number },
): FootTruth {
  if (style.foot === "none") return { reportingAuthority: null, preparedBy: null, reportedOn: null };
  const authority = random.pick(authorities);
  const person = random.pick(["沈知微", "张某", ""]);
  const date = random.pick(["2023年7月5日", "2023.7.5", "2023-07-05", ""]);
  const seal = `${authority === "" ? "      区生态环境局" : authority}（盖章）`;
  const column = random.between(style.left, right);
  const truth = { reportingAuthority: authority, preparedBy: person, reportedOn: date };
  switch (style.foot) {
    case "lines":
      canvas.put(row, column, seal);
      canvas.put(row + 1, column, `填 报 人：${person}`);
      canvas.put(row + 2, column, `填报时间： ${date === "" ? "   年  月  日" : date}`);
      return truth;
    case "oneCell":
      canvas.put(row, style.left, `${seal}\n填报人：${person}\n填报时间：${date}`);
      canvas.merge(row, style.left, row, right);
      return truth;
    case "oneLine":
      canvas.put(
        row,
        style.left,
        `填报单位（盖章）：${authority}  填报人：${person}  审核人：李某 联系电话：  填报时间：${date}`,
      );
      return truth;
    case "spread":
      canvas.put(row, style.left, seal);
      canvas.put(row, style.left + 2, `填报人：${person}`);
      canvas.put(row, style.left + 4, `填报日期：${date}`);
      return truth;
    default:
      canvas.put(row, style.left, "填报单位：");
      canvas.put(row, style.left + 1, authority === "" ? null : authority);
      canvas.put(row + 1, style.left, "填报人：");
      canvas.put(row + 1, style.left + 1, person === "" ? null : person);
      canvas.put(row + 2, style.left, "填报时间：");
      canvas.put(row + 2, style.left + 1, date === "" ? null : date);
      return truth;
  }
}
