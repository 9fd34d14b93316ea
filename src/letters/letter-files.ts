import type { EnterpriseTimeline } from "../deadlines/deadline-timeline";
import { letterKinds, type LetterKind } from "./letter-kinds";

/** What no file system takes in a name, and blanks at its ends. */
const forbidden = /[\\/:*?"<>|\p{Cc}]/gu;
/** File systems count bytes: 255, three for a Chinese character, and the number and kind need some, too. */
const longestName = 60;

/** 01-上海申岚电镀有限公司-督办函.docx, for each in turn; the numbers keep two of one name apart. */
export function letterFileNames(chosen: readonly Pick<EnterpriseTimeline, "enterprise">[], kind: LetterKind): string[] {
  const digits = Math.max(2, String(chosen.length).length);
  return chosen.map(({ enterprise }, index) => {
    const name = [...enterprise.replace(/\s+/g, " ").replace(forbidden, "_")].slice(0, longestName).join("").trim();
    return `${String(index + 1).padStart(digits, "0")}-${name}-${letterKinds[kind].name}.docx`;
  });
}
