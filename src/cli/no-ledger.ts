/** What is said of a file in which no ledger was found. */
export const noLedger = "没有认出台账，需要有“企业名称”和名单公布、期限、评估、验收等栏目";
