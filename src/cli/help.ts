import type { CliCommand, CommandOption } from "./console";

const helpOption: CommandOption = { type: "boolean", about: "显示这段说明" };

/** All commands in a line each, and how to learn more. */
export function programHelp(commands: readonly CliCommand[]): string {
  return [
    "强审台账助手：检查附表3、附表4。数据不离开本机。",
    "",
    "用法：ledger 命令 文件… [选项]",
    "",
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    "",
    "文件可以写文件夹（其中全部 .xlsx）或通配符（*.xlsx）。已有的文件不覆盖，除非写 --force。",
    "每个命令的选项：ledger 命令 --help；版本：ledger --version",
    "退出码：0 没有必改，1 有必改，2 没能运行",
  ].join("\n");
}

/** One command: what it does, how it is written, and each of its options. */
export function commandHelp({ name, files, summary, options }: CliCommand): string {
  const all = Object.entries({ ...options, help: helpOption });
  return [
    `${name}：${summary}`,
    "",
    `用法：ledger ${[name, files, ...Object.entries(options).map(usageOf)].filter(Boolean).join(" ")}`,
    "",
    "选项：",
    ...columns(all.map(([option, declared]) => [written(option, declared), declared.about])),
  ].join("\n");
}

function written(name: string, { value }: CommandOption): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

function usageOf([name, option]: [string, CommandOption]): string {
  return option.required === true ? written(name, option) : `[${written(name, option)}]`;
}

/** Two columns; a Chinese character is as wide as two Latin ones. */
function columns(lines: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...lines.map(([left]) => cellsOf(left)));
  return lines.map(([left, right]) => `  ${left}${" ".repeat(width - cellsOf(left))}  ${right}`);
}

function cellsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > "\u2E7F" ? 2 : 1), 0);
}
