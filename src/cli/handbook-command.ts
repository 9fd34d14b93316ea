import { handbook } from "../reports/handbook";
import { rules } from "../rules/index";
import type { Command } from "./console";

/** `handbook`: every rule, from its own declaration. */
export const handbookCommand: Command = {
  name: "handbook",
  usage: "handbook",
  summary: "列出全部规则、依据和例子",
  run: (_parameters, console) => {
    console.out(handbook(rules));
    return Promise.resolve(0);
  },
};
