const verdict = "(?:不|未)?(?:予)?(?:通过|合格|同意|达标)";
/** What else stands beside boxes, where one of them is empty, so that they are to choose from. */
const option = `(?:${verdict}|是|否|(?:已|未|不|待|正在)?(?:评估|验收|开展|启动|完成|提交|审核|受理))+`;
const tick = "[☑☒■√✓✔]";
const emptyBox = /[□☐]/;
const anyBox = /[□☐☑☒■√✓✔]/;

/** What is done about the boxes beside one kind of words. */
function withoutBoxesBeside(choice: string): (text: string) => string {
  const boxOrChoice = new RegExp(`${anyBox.source}|${choice}`);
  const unticked = {
    before: new RegExp(`[□☐] ?${choice}`, "g"),
    behind: new RegExp(`${choice} ?[□☐]`, "g"),
  };
  const ticked = new RegExp(`${tick} ?(${choice})|(${choice} ?)${tick}`, "g");
  return (text) => {
    const leads = anyBox.test(boxOrChoice.exec(text)?.[0] ?? "");
    return text
      .replace(leads ? unticked.before : unticked.behind, " ")
      .replace(ticked, (_, behind: string | undefined, before: string | undefined) => behind ?? before ?? "");
  };
}

const besideVerdicts = withoutBoxesBeside(verdict);
const besideOptions = withoutBoxesBeside(option);

/** ☑通过 □不通过: the choices that are not ticked go, and so do the ticks beside a word. The text is NFKC. */
export function withoutBoxes(text: string): string {
  if (!anyBox.test(text)) return text;
  return emptyBox.test(text) ? besideOptions(text) : besideVerdicts(text);
}
