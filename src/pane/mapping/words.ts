/** The fixed texts of 列对应, in the clerk's words. */
export const mappingWords = {
  title: (sheet: string) => `“${sheet}”的列对应`,
  annex: "这张表是",
  none: "不检查",
  header: "表头在第几行",
  headerRange: "请填1到1048576之间的行号",
  columns: "各栏在哪一列",
  absent: "没有这一栏",
  column: (letters: string, heading: string) => (heading ? `${letters} ${heading}` : letters),
  enterpriseNeeded: "请指定“企业名称”在哪一列",
  twice: (column: string) => `${column}列对应了两栏，请改掉一处`,
  save: "保存并检查",
  automatic: "恢复自动识别",
} as const;
