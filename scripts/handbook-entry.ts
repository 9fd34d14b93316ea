export { handbook } from "../src/reports/handbook";
export { rules } from "../src/rules/index";
export { vocabularyPage } from "../src/reports/vocabulary-page";
