import js from "@eslint/js";
import jsdoc from "eslint-plugin-jsdoc";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The rooms (folders of src) that know the guideline and the sheets, from the ground up. */
const reading = ["dates", "annexes", "cells", "ledger"];
const judging = [...reading, "rules", "sheets", "checking"];
const made = [...judging, "deadlines", "summaries", "templates"];
const shown = [...made, "reports", "letters", "workbooks"];

/** Which rooms each room may import; its own files always. docs/contributing.md explains the table. */
const rooms = {
  engine: [],
  dates: [],
  annexes: ["dates"],
  cells: ["dates", "annexes"],
  ledger: ["dates", "annexes", "cells"],
  rules: reading,
  sheets: reading,
  workbooks: ["sheets"],
  checking: [...reading, "rules", "sheets"],
  deadlines: judging,
  summaries: [...judging, "deadlines"],
  templates: [...reading, "sheets"],
  reports: made,
  docx: ["workbooks"],
  letters: made,
  excel: ["sheets", "workbooks"],
  xlsx: ["dates", "sheets", "workbooks"],
  pane: [...shown, "engine", "docx"],
  taskpane: ["dates", "pane", "commands", "workbooks", "excel", "xlsx"],
  commands: [...shown, "excel"],
  workbench: ["dates", "annexes", "sheets", "pane", "workbooks", "xlsx", "engine"],
  cli: [...shown, "xlsx", "docx"],
  admin: ["pane"],
};

/** Packages that stand in some rooms only, and where to go instead. */
const packages = [
  { names: ["date-fns", "@date-fns/utc", "chinese-days"], rooms: ["dates"], instead: "日期运算在 dates/，从那里引用" },
  {
    names: ["hucre"],
    rooms: ["xlsx"],
    instead: ".xlsx 文件由 xlsx/ 读写，经 workbooks/port 使用",
  },
  {
    names: ["fflate"],
    rooms: ["xlsx", "docx"],
    instead: ".xlsx 文件由 xlsx/ 读写，经 workbooks/port 使用；.docx 由 docx/ 读写",
  },
  { names: ["numfmt"], rooms: ["workbench"], instead: "单元格的样子由 workbench/grid/cell-text 给出" },
  { names: ["easy-template-x"], rooms: ["docx"], instead: ".docx 文件由 docx/ 填写" },
  { names: ["saxes"], rooms: ["xlsx", "workbooks"], instead: "XML 由 xlsx/ 和 workbooks/memory 读" },
  {
    names: ["zod"],
    rooms: ["checking", "workbooks", "cli", "pane"],
    instead: "只在数据进来的地方校验",
  },
  {
    names: ["react", "react-dom", "@fluentui/react-components", "@tanstack/react-virtual"],
    rooms: ["pane", "taskpane", "workbench"],
    instead: "界面在 pane/",
  },
];

const escape = (text) => text.replace(/[/.]/g, "\\$&");

/** A relative import of a file `depth` folders below src that leaves its room and enters none of the allowed ones. */
function forbiddenImports(room, allowed, depth) {
  const inside = [room, ...allowed].map(escape).join("|");
  return {
    regex: `^(?:\\.\\./){${depth}}(?!(?:${inside})/)`,
    message: `${room}/ 只能引用：${allowed.join("、") || "自己的文件"}。把要用的东西放进其中一间，或由调用的人传进来。`,
  };
}

function forbiddenPackages(room) {
  return packages
    .filter((group) => !group.rooms.includes(room))
    .map(({ names, instead }) => ({ regex: `^(?:${names.map(escape).join("|")})(?:/|$)`, message: `${instead}。` }));
}

const nodeIsFor = {
  regex: "^node:",
  message: "node: 只在 cli/ 和 xlsx/save-file.ts：其余代码也在浏览器里运行。",
};
/** Safari parses a pattern that looks behind since 16.4; an older Mac shows a blank pane. */
const noLookBehind = ["Literal[regex.pattern=/\\(\\?<[=!]/]", "TemplateElement[value.raw=/\\(\\?<[=!]/]"].map(
  (selector) => ({
    selector,
    message: "Safari 15.4 不认往回看的写法 (?<=…)、(?<!…)：换一种写法。",
  }),
);

const noDynamicImports = {
  selector: "ImportExpression",
  message: "按需加载只在 pane/、taskpane/、workbench/、cli/ 的入口：引用表管不到动态引用。",
};
const dynamicRooms = ["pane", "taskpane", "workbench", "cli"];

/** The same boundary for `import()`, which no-restricted-imports does not see. */
const dynamicImportsOf = (room, allowed, depth) => {
  const { regex, message } = forbiddenImports(room, allowed, depth);
  return { selector: `ImportExpression[source.value=/${regex.replace(/(?<!\\)\//g, "\\/")}/]`, message };
};

const clock = [{ name: "Date", message: "时钟和时区只在 dates/：其他地方用 Day。" }];
const excel = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Excel 只在 excel、taskpane、commands：其他地方用 workbooks/port。",
}));
const network = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"].map((name) => ({
  name,
  message: "数据不离开本机：只有 taskpane/ 和 workbench/ 取自己的示例文件。",
}));

/** A room's own files, and one or two floors of folders below. */
const depths = [1, 2, 3];

const roomConfigs = Object.entries(rooms).flatMap(([room, allowed]) =>
  depths.map((depth) => ({
    files: [`src/${room}/${"*/".repeat(depth - 1)}*.{ts,tsx}`],
    ignores: ["**/*.test.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            forbiddenImports(room, allowed, depth),
            ...forbiddenPackages(room),
            ...(room === "cli" ? [] : [nodeIsFor]),
          ],
        },
      ],
      "no-restricted-syntax": [
        "error",
        dynamicRooms.includes(room) ? dynamicImportsOf(room, allowed, depth) : noDynamicImports,
        ...noLookBehind,
      ],
      "no-restricted-globals": [
        "error",
        ...(room === "dates" ? [] : clock),
        ...(["excel", "taskpane", "commands"].includes(room) ? [] : excel),
        ...(["taskpane", "workbench", "admin"].includes(room) ? [] : network),
      ],
    },
  })),
);

export default tseslint.config(
  { ignores: ["dist/", "release/", "node_modules/", "coverage/", "test/e2e/output/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.ts", "bench/**/*.ts"],
    plugins: { jsdoc },
    rules: {
      "max-lines": ["error", 250],
      "max-lines-per-function": ["error", 50],
      // Code is for prettier; a comment is read, so it stays within the page.
      "max-len": ["error", { code: 20_000, comments: 120, ignoreUrls: true }],
      "no-restricted-exports": [
        "error",
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/no-explicit-any": "error",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["**/*.test.ts", "src/rules/*.ts"],
    rules: {
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          contexts: ["TSInterfaceDeclaration"],
        },
      ],
    },
  },
  ...roomConfigs,
  {
    files: ["src/xlsx/save-file.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        { patterns: [forbiddenImports("xlsx", rooms.xlsx, 1), ...forbiddenPackages("xlsx")] },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/commands/**/*.ts", "src/taskpane/**/*.tsx"],
    ignores: ["**/*.test.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  {
    files: ["src/{pane,taskpane,workbench}/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["**/*.test.{ts,tsx}", "test/**/*.ts"],
    rules: {
      "max-lines-per-function": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-restricted-globals": ["error", { name: "it", message: "测试一律写 test(…)。" }],
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        setTimeout: "readonly",
        module: "writable",
        performance: "readonly",
        __dirname: "readonly",
      },
    },
    rules: { "no-undef": "error" },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: { globals: { require: "readonly" } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
