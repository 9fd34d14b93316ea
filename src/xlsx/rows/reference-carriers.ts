/**
 * How something refers to rows: an address of its own sheet, a formula, an address beside the sheet's name, or a row's
 * number.
 */
export type Way = "area" | "formula" | "named-area" | "row-number" | "break" | "anchor" | "note-anchor";

/**
 * Elements of a part that refer to a sheet's rows, in an attribute or (without one) in their text. Names are local:
 * extensions differ in their prefixes only.
 */
export interface Carrier {
  readonly elements: readonly string[];
  readonly attributes?: readonly string[];
  readonly way: Way;
  /** What a clerk knows it as. */
  readonly words: string;
  /**
   * What becomes of it when all its cells are taken out: it goes with them, or stays at the edge (a selection). Without
   * this the rows are not taken out. Formulas say #REF!.
   */
  readonly gone?: "remove" | "edge";
  /** Of one piece: rows are neither put into it nor taken out of it, or none of its head and totals. */
  readonly whole?: "all" | "head";
}

const sheetCarriers: readonly Carrier[] = [
  { elements: ["dimension"], attributes: ["ref"], way: "area", words: "使用区域", gone: "edge" },
  {
    elements: ["selection", "pane", "sheetView", "customSheetView", "pivotSelection"],
    attributes: ["sqref", "activeCell", "topLeftCell"],
    way: "area",
    words: "选中的格子、冻结窗格、自定义视图",
    gone: "edge",
  },
  { elements: ["sheetPr"], attributes: ["syncRef"], way: "area", words: "同步滚动的格子", gone: "edge" },
  { elements: ["mergeCell"], attributes: ["ref"], way: "area", words: "合并单元格", gone: "remove" },
  { elements: ["autoFilter"], attributes: ["ref"], way: "area", words: "筛选", whole: "head" },
  { elements: ["sortState", "sortCondition"], attributes: ["ref"], way: "area", words: "排序", gone: "remove" },
  { elements: ["conditionalFormatting"], attributes: ["sqref"], way: "area", words: "条件格式的区域", gone: "remove" },
  { elements: ["formula"], way: "formula", words: "条件格式的公式" },
  { elements: ["cfvo"], attributes: ["val"], way: "formula", words: "数据条、色阶、图标集的界限" },
  { elements: ["dataValidation"], attributes: ["sqref"], way: "area", words: "数据验证的区域", gone: "remove" },
  { elements: ["formula1", "formula2"], way: "formula", words: "数据验证的公式" },
  { elements: ["f"], way: "formula", words: "扩展（x14、x15）的公式：条件格式、数据验证、迷你图、网页加载项" },
  { elements: ["sqref"], way: "area", words: "扩展（x14）的区域：条件格式、数据验证、迷你图", gone: "remove" },
  { elements: ["hyperlink"], attributes: ["ref"], way: "area", words: "超链接所在的格子", gone: "remove" },
  { elements: ["hyperlink"], attributes: ["location"], way: "formula", words: "超链接指向的格子" },
  { elements: ["protectedRange"], attributes: ["sqref"], way: "area", words: "允许编辑区域", gone: "remove" },
  { elements: ["ignoredError"], attributes: ["sqref"], way: "area", words: "忽略的错误", gone: "remove" },
  { elements: ["cellWatch"], attributes: ["r"], way: "area", words: "监视窗口", gone: "remove" },
  { elements: ["inputCells"], attributes: ["r"], way: "area", words: "方案的可变单元格" },
  { elements: ["scenarios"], attributes: ["sqref"], way: "area", words: "方案的结果单元格" },
  { elements: ["cellSmartTags"], attributes: ["r"], way: "area", words: "智能标记所在的格子", gone: "remove" },
  { elements: ["webPublishItem"], attributes: ["sourceRef"], way: "area", words: "发布为网页的区域" },
  { elements: ["dataRef"], attributes: ["ref"], way: "named-area", words: "合并计算的来源" },
  { elements: ["brk"], attributes: ["id"], way: "break", words: "手动分页符", gone: "remove" },
  {
    elements: ["controlPr", "oleObject"],
    attributes: ["linkedCell", "listFillRange", "link"],
    way: "formula",
    words: "控件链接的单元格",
  },
  { elements: ["anchor", "objectPr"], way: "anchor", words: "控件和对象的位置" },
];

/** By the local name of a part's root, wherever in the package the part lies. */
export const carriersByRoot: ReadonlyMap<string, readonly Carrier[]> = new Map([
  ["worksheet", sheetCarriers],
  ["chartsheet", sheetCarriers],
  ["dialogsheet", sheetCarriers],
  ["macrosheet", sheetCarriers],
  ["workbook", [{ elements: ["definedName"], way: "formula", words: "定义的名称、打印区域、打印标题" }]],
  [
    "chartSpace",
    [
      { elements: ["f", "formula"], way: "formula", words: "图表的数据来源（不论放在哪个文件夹）" },
      { elements: ["sqref"], way: "formula", words: "图表里筛选掉的数据来源" },
    ],
  ],
  ["userShapes", [{ elements: ["sp"], attributes: ["textlink"], way: "formula", words: "图表里的形状链接的单元格" }]],
  [
    "wsDr",
    [
      { elements: ["twoCellAnchor", "oneCellAnchor"], way: "anchor", words: "图片、形状、图表的位置" },
      { elements: ["sp"], attributes: ["textlink"], way: "formula", words: "形状里链接的单元格" },
      { elements: ["cameraTool"], attributes: ["cellRange"], way: "formula", words: "链接的图片（照相机）" },
    ],
  ],
  [
    "pivotCacheDefinition",
    [{ elements: ["worksheetSource", "rangeSet"], attributes: ["ref"], way: "named-area", words: "数据透视表的来源" }],
  ],
  [
    "pivotTableDefinition",
    [{ elements: ["location"], attributes: ["ref"], way: "area", words: "数据透视表", whole: "all" }],
  ],
  [
    "table",
    [
      { elements: ["table"], attributes: ["ref"], way: "area", words: "表格对象的区域", whole: "head" },
      {
        elements: ["autoFilter", "sortState", "sortCondition"],
        attributes: ["ref"],
        way: "area",
        words: "表格对象的筛选和排序",
        gone: "remove",
      },
      {
        elements: ["calculatedColumnFormula", "totalsRowFormula"],
        way: "formula",
        words: "表格对象的计算列和汇总行",
      },
    ],
  ],
  ["comments", [{ elements: ["comment"], attributes: ["ref"], way: "area", words: "批注所在的格子", gone: "remove" }]],
  [
    "ThreadedComments",
    [
      {
        elements: ["threadedComment"],
        attributes: ["ref"],
        way: "area",
        words: "会话式批注所在的格子",
        gone: "remove",
      },
    ],
  ],
  [
    "xml",
    [
      { elements: ["Row"], way: "row-number", words: "批注框对应的行" },
      { elements: ["Anchor"], way: "note-anchor", words: "批注框、表单控件的位置" },
      {
        elements: ["FmlaLink", "FmlaRange", "FmlaGroup", "FmlaTxbx", "FmlaPict"],
        way: "formula",
        words: "表单控件、链接的图片指着的单元格（旧格式）",
      },
    ],
  ],
  [
    "formControlPr",
    [
      {
        elements: ["formControlPr"],
        attributes: ["fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx"],
        way: "formula",
        words: "表单控件链接的单元格",
      },
    ],
  ],
  ["singleXmlCells", [{ elements: ["singleXmlCell"], attributes: ["r"], way: "area", words: "XML 映射的单元格" }]],
  ["namedSheetViews", [{ elements: ["nsvFilter"], attributes: ["ref"], way: "area", words: "各人的视图里的筛选" }]],
  ["connections", [{ elements: ["parameter"], attributes: ["cell"], way: "formula", words: "查询参数取自的单元格" }]],
]);

/**
 * Parts that list rows in ways that only the program that wrote them can follow: with them in the file no rows are put
 * in.
 */
export const refusedRoots: ReadonlyMap<string, string> = new Map([
  ["headers", "共享工作簿的修订记录"],
  ["revisions", "共享工作簿的修订记录"],
  ["volTypes", "实时数据（RTD）公式"],
]);

/** What stays as it is, with the reason, for the page that documents all this. */
export const keptCarriers: readonly (readonly [words: string, reason: string])[] = [
  ["其他工作簿里指向本表的公式", "那些文件不在手边"],
  ["指向其他工作簿的公式、外部链接的缓存", "指的不是本表"],
  ["跨多张工作表的三维引用（如 一季度:三季度!A8）", "Excel 插入行时也不改"],
  ['文字里写的地址，如 INDIRECT("A8")', "Excel 插入行时也不改"],
  ["宏（VBA）里写死的行号", "不读宏，请自己核对"],
  ["查询表自己记的排序", "刷新数据时重新排"],
  ["计算链", "删去，打开时由 Excel、WPS 重建"],
];
