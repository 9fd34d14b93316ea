/** What the administrator's two pages say. */
export const adminWords = {
  made: (name: string) => `已生成 ${name}`,
  environments: { production: "正式", pilot: "试点（标识和名称不同，可与正式版同时安装）", test: "测试（同上）" },
  needsShare: "请写共享文件夹，例如 \\\\fileserver\\addins",
  checks: {
    https: { title: "网址是 https", todo: "Office 只接受 https。请给服务器装证书，用 https 打开本页" },
    certificate: {
      title: "证书受信任",
      todo: "地址栏有证书警告的，请先让这台电脑信任签发证书的机构；Office 遇到不受信任的证书只显示空白",
    },
    engine: {
      title: "浏览器引擎",
      todo: "请更新 Edge（它带着 Office 用的 WebView2），要 80 以上；Mac 要 Safari 15.4 以上",
    },
    pane: { title: "任务窗格的网页", todo: "请核对服务器上有 taskpane.html，并按 text/html 发送" },
    officeJs: { title: "Office.js", todo: "请核对 office 文件夹已放上去；选用 CDN 的单位不用管这一项" },
    icons: { title: "按钮的图标", todo: "请核对 assets 文件夹已放上去，并按 image/png 发送" },
    sample: { title: "示例台账", todo: "请核对 samples 文件夹已放上去，并允许发送 .xlsx" },
    handbook: { title: "规则手册", todo: "请核对服务器上有 handbook.html" },
    frames: { title: "允许放进框架", todo: "请去掉 X-Frame-Options：网页版 Excel 要把窗格放进框架里" },
    compressed: { title: "压缩传输（gzip）", todo: "请打开服务器的 gzip；不打开也能用，只是慢" },
    slash: { title: "网址末尾没有 / 也打得开", todo: "请让服务器把没有 / 的网址转到有 / 的" },
    manifest: {
      title: "清单里的网址",
      todo: "清单不是为这个网址做的，或里面的文件打不开。请在 部署.html 里按本页的网址重新生成",
    },
  },
  good: "正常",
  verdict: (open: number) => (open === 0 ? "全部正常" : `有${open}项要处理`),
  open: (todo: string) => `要处理：${todo}`,
} as const;
