import { ruleTable } from "../../test/support/rule-table";
import { inStatus } from "./kit/example";
import { newlyListed } from "./kit/example-rows";
import { listDateMissing } from "./list-date-missing";

const listedOn = (listPublishedOn: string | null) => inStatus({ listPublishedOn }, "丁");

ruleTable(listDateMissing, {
  accepts: {
    只写到月: listedOn("2026年7月"),
    同上: [newlyListed(9, "申江区东浦电子器件厂", { listPublishedOn: "同上" })],
    文本日期: listedOn("2026.7.17"),
  },
  reports: {
    空白: [listedOn(null), { at: "listPublishedOn", cell: "C8", severity: "error" }],
    斜线: [listedOn("/"), { at: "listPublishedOn" }],
    无: [listedOn("无"), { enterprise: "申江宏业铸造厂" }],
  },
  abstains: {
    读不出: listedOn("详见文件"),
    连企业名称也没有: inStatus({ listPublishedOn: null, enterprise: null }, "丁"),
    没有这一栏: [{ in: "status", drop: "listPublishedOn" }],
  },
});
