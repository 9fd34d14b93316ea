import { lexicon } from "../cells/language/lexicon/lexicon";

/** The lexicon as a page for the bureau: what each list is for, and word by word what is understood. Markdown. */
export function vocabularyPage(): string {
  return [
    "# 读得懂的词",
    "",
    "评估、验收、备注、咨询机构、变化情况、调整结果和证明材料里的话，是按下面这些词读的。一个词表里没有的词，程序当作“另一件事”：不算通过，也不算延期。",
    "",
    "例句里的～换成这一行的任何一个词，读法都一样（每一句都有测试）。补一个词，就是在 `src/cells/language/lexicon/` 里加一行，再运行 `npm run generate`。",
    ...lexicon.flatMap(({ title, senses, lines }) => [
      "",
      `## ${title}`,
      "",
      "| 意思 | 词 | 例句 |",
      "|---|---|---|",
      ...lines.map(
        ([words, sense, example]) => `| ${meaning(senses, sense)} | ${words.replaceAll(" ", "、")} | ${example} |`,
      ),
    ]),
    "",
  ].join("\n");
}

function meaning(senses: Readonly<Record<string, string>>, sense: string): string {
  return senses[sense] ?? sense;
}
