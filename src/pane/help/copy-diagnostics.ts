import { helpWords } from "./words";
import type { Command } from "../commands/desk";

/** 复制诊断信息: onto the clipboard. Some of Office's web views forbid that; the lines stand on the screen anyway. */
export const copyDiagnostics: Command<[lines: readonly string[]]> = {
  order: "at once",
  async perform(_desk, lines) {
    try {
      await navigator.clipboard.writeText(lines.join("\r\n"));
      return { tone: "ok", text: helpWords.about.copied };
    } catch {
      return { tone: "warning", text: helpWords.about.notCopied };
    }
  },
};
