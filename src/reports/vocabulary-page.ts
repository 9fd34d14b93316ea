import { lexicon, type Role } from "../cells/language/lexicon/lexicon";
import type { Line } from "../cells/language/lexicon/line";

/** What the words of a list do in a cell, for the clerk. */
const uses: Readonly<Record<Role, string>> = {
  step: "指引里的环节。一件事算不算评估、验收，看话里说的是不是这些。",
  people: "开会的人。专家通过的、同意的，就是这一栏的环节。",
  modifier: "写在环节前面的字。有的不改变意思，有的说明那是别的事。",
  label: "栏目里常带的字样，读的时候略过。",
  act: "做了什么。做成的是环节，才算有了评估、验收；做成的是别的，只算在开展。",
  result: "结果怎样。结果归前面最近的那件事。",
  stance: "怎么说的：已经、没有、打算、听说……只有说成已经的才算数。",
  going: "写在后面，表示还在进行。",
  turn: "话到这里转到另一件事，前后分开读。",
  object: "评估、验收以外的事。这些事完成了、通过了，不算评估、验收完成、通过。",
  standstill: "停表的理由。写明已经停、没有写已恢复，期限就停；写了到哪天，过了那天照算。",
  resumption: "停表到此为止。",
  departure: "企业退出名单或移交出去，不再催。",
  measure: "主管部门做的事。只记下来，不算启动，也不算延期的理由。",
  change: "企业的变化，本身不停表。",
  exemption: "视同开展、免于评估：不再催这个环节。",
  former: "上一轮的事，不算这一轮的。",
  authority: "谁做的、谁同意的。",
  limit: "停表从哪天起、到哪天止。",
  scope: "整体还是部分，用在搬迁上。",
  filler: "虚词，读的时候略过。",
};

/** The lexicon as a page for the bureau: what each list is for, and word by word what is understood. Markdown. */
export function vocabularyPage(): string {
  return [
    "# 读得懂的词",
    "",
    "评估、验收、备注、咨询机构、变化情况、调整结果和证明材料里的话，是按下面这些词读的。词表里没有的词，程序当作“另一件事”：不算通过，也不算延期；整格都没有读懂的，请您核实，不猜。",
    "",
    "例句里的～换成这一行的任何一个词，读法都一样。",
    "",
    "日期、得分和时间长短不用词表：“2026年5月”“5.18”“85分”“半年”“45天”“一个半月”怎么写都读得懂。",
    ...lexicon.flatMap(({ role, title, senses, lines }) => [
      "",
      `## ${title}`,
      "",
      uses[role],
      "",
      "| 意思 | 词 | 例句 |",
      "|---|---|---|",
      ...rowsOf(lines, senses),
    ]),
    "",
    "## 缺了一个词",
    "",
    "请告诉维护人员整句话和您的读法。补一个词，就是在 `src/cells/language/lexicon/` 里加一行，再运行 `npm run generate`；每个词都有测试。",
    "",
  ].join("\n");
}

/** The rows of one list; a sense that goes on from the row above is not said again. */
function rowsOf(lines: readonly Line<string>[], senses: Readonly<Record<string, string>>): readonly string[] {
  return lines.map(([words, sense, example], at) => {
    const meaning = lines[at - 1]?.[1] === sense ? "" : (senses[sense] ?? sense);
    return `| ${meaning} | ${words.replaceAll(" ", "、")} | ${example} |`;
  });
}
