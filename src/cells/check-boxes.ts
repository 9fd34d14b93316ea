const choice = "(?:不|未)?(?:予)?(?:通过|合格|同意|达标)";
const boxes = /[□☐☑☒■√✓✔]/;
const boxOrChoice = new RegExp(`${boxes.source}|${choice}`);
const tickBefore = new RegExp(`[☑☒■√✓✔] ?(?=${choice})`, "g");
const tickBehind = new RegExp(`(${choice} ?)[☑☒■√✓✔]`, "g");
const boxBefore = new RegExp(`[□☐] ?${choice}`, "g");
const boxAfter = new RegExp(`${choice} ?[□☐]`, "g");

/** ☑通过 □不通过: the choices that are not ticked go, and so do the ticks beside a word. The text is NFKC. */
export function withoutBoxes(text: string): string {
  if (!boxes.test(text)) return text;
  const boxesLead = boxes.test(boxOrChoice.exec(text)?.[0] ?? "");
  return text
    .replace(boxesLead ? boxBefore : boxAfter, " ")
    .replace(tickBefore, "")
    .replace(tickBehind, "$1");
}
