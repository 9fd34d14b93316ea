/** What the pane says when something is not as it should be, and to who helps from afar. */
export const helpWords = {
  broken: {
    headline: "窗格出错了",
    lead: "工作簿没有改动。重新载入后再试；还是不行，把下面的诊断信息告诉维护人员",
    reload: "重新载入",
  },
  about: {
    version: (version: string, day: string) => `版本 ${version}（${day}）`,
    news: "更新内容",
    diagnostics: "诊断信息",
    diagnosticsNote: "版本和出错的代码，没有表里的内容；可以在电话里念",
    copy: "复制诊断信息",
    copied: "已复制诊断信息",
    notCopied: "没能复制，请照着念或拍照",
    failures: (count: number) => `最近的错误：${count === 0 ? "没有" : `${count}次`}`,
  },
} as const;
