export { handbook } from "../src/reports/handbook";
export { rules } from "../src/rules/index";
