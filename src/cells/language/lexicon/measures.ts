import { wordList } from "./line";

/** What the bureau does about an enterprise that lags behind. It never starts, assesses or excuses. */
export const measures = wordList({
  role: "measure",
  title: "措施",
  senses: {
    urging: "督办、催办",
    interview: "约谈",
    order: "责令改正",
    case: "立案、处罚",
    notice: "告知",
  },
  lines: [
    [
      "督办 督办函 督办单 督办通知 挂牌督办 催办 催办函 催告 催告函 催促 发函督办 催报 发函 去函 督促函 催办通知 督促 督导",
      "urging",
      "2026.5.8～",
      "measure urging done",
    ],
    [
      "约谈 约谈企业 约谈法人 约见 约见谈话 被约谈 集体约谈 约谈负责人",
      "interview",
      "2026.7.5～企业",
      "measure interview done",
    ],
    [
      "责令改正 责令整改 责令限期改正 责改 限期改正 限期整改 整改通知书 责令改正决定书 责改书 责改单 整改通知 责令限期整改 责令",
      "order",
      "2026.7.5下达～",
      "measure order done",
    ],
    [
      "立案 立案查处 处罚 罚款 行政处罚 处罚决定书 移送执法 移交执法 查处 移送支队 行政处罚决定书 处罚决定 执法查处 移交支队 听证告知书 处罚告知书 处罚决定下达",
      "case",
      "2026.7.5～",
      "measure case done",
    ],
    [
      "提醒函 告知书 告知函 警示函 通知书 提示函 书面提醒 书面告知 短信提醒 电话提醒 预警 提醒 通报 通报批评 公开通报 黄牌 警示",
      "notice",
      "2026.7.5发～",
      "measure notice done",
    ],
  ],
});
