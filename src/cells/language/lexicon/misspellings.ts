/**
 * Characters of the words that matter most as they are mistyped: another of the same sound or look. Each stands for its
 * word within every longer word of the lists too (评沽会, 已同过), unless a list has that word as its own.
 */
export const misspellings: readonly (readonly [right: string, wrong: string])[] = [
  ["评估", "评沽 评佑 评古 评固 评故 评姑 平估 评诂 苹估"],
  ["评审", "评申 平审 评神"],
  ["验收", "验受 验手 验首 检收 险收 验収"],
  ["审核", "审合 申核 审和 审河 审刻"],
  ["通过", "同过 通国 通果 通锅 痛过"],
  ["合格", "和格 合各 核格 合恪 合隔"],
  ["专家", "专加 砖家"],
  ["专家组", "专家租 专家祖 专家阻"],
  ["报告", "报吿 抱告 报搞"],
  ["已", "己 巳"],
  ["延期", "沿期 延其"],
  ["停产", "亭产 停厂 仃产"],
  ["咨询", "资询 咨寻"],
  ["委托", "委拖 委脱"],
];
