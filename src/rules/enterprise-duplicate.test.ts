import { ruleTable } from "../../test/support/rule-table";
import { enterpriseDuplicate } from "./enterprise-duplicate";
import { newlyListed } from "./kit/example-rows";

const again = (enterprise: string, on: string | null = "2026-07-17") => [
  newlyListed(9, enterprise, { listPublishedOn: on === null ? null : { date: on } }),
];

ruleTable(enterpriseDuplicate, {
  accepts: {
    不同批次再次列入: again("申江宏业铸造厂", "2026-08-21"),
    同年两个批次: [
      newlyListed(9, "申江区东浦电子器件厂", { listPublishedOn: "2026年第一批" }),
      newlyListed(10, "申江区东浦电子器件厂", { listPublishedOn: "2026年第二批" }),
    ],
    同年两个文号: [
      newlyListed(9, "申江区东浦电子器件厂", { listPublishedOn: "沪环科〔2026〕12号" }),
      newlyListed(10, "申江区东浦电子器件厂", { listPublishedOn: "沪环科〔2026〕98号" }),
    ],
    不同的企业: again("申江宏业铸造二厂"),
    分公司另是一家: again("申江宏业铸造厂江湾分厂"),
  },
  reports: {
    同批列了两次: [
      again("申江宏业铸造厂"),
      { at: "enterprise", cell: "B13", severity: "error", message: "2026年7月17日公布的名单" },
    ],
    同一批次列了两次: [
      [
        newlyListed(9, "申江区东浦电子器件厂", { listPublishedOn: "2026年第一批" }),
        newlyListed(10, "申江区东浦电子器件厂", { listPublishedOn: "2026年第二批" }),
        newlyListed(11, "申江区东浦电子器件厂", { listPublishedOn: "2026年第2批" }),
      ],
      { cell: "B15", message: "2026年公布的名单" },
    ],
    只差空格: [again("申江宏业 铸造厂"), { cell: "B13" }],
    只差括号的宽窄: [
      [newlyListed(9, "申岚（上海）涂料有限公司"), newlyListed(10, "申岚(上海)涂料有限公司")],
      { cell: "B14" },
    ],
    列了三次报两处: [[...again("申江宏业铸造厂"), ...again("申江宏业铸造厂")], { count: 2 }],
  },
  abstains: {
    公布时间空白: again("申江宏业铸造厂", null),
    没有公布时间栏: [{ in: "status", drop: "listPublishedOn" }, ...again("申江宏业铸造厂", null)],
  },
});
