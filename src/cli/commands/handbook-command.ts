import { handbook } from "../../reports/handbook";
import { rules } from "../../rules/index";
import { argumentsOf } from "../arguments";
import type { CliCommand } from "../console";

/** `handbook`: every rule, from its own declaration. */
export const handbookCommand: CliCommand = {
  name: "handbook",
  files: "",
  summary: "列出全部规则、依据和例子",
  options: {},
  run: (parameters, console) => {
    argumentsOf(parameters, {});
    console.out(handbook(rules));
    return Promise.resolve(0);
  },
};
