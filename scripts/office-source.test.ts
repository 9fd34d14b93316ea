import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { documentPage } from "./document-page.mjs";
import {
  checkedSource,
  contentSecurityPolicy,
  officeFolder,
  officeSources,
  selfHostedFiles,
} from "./office-source.mjs";

test.each(["global", "21vianet", "self-hosted"] as const)("office.js 可以取自 %s", (source) => {
  expect(checkedSource(source)).toBe(source);
  expect(officeSources[source]).toMatch(/office\.js$/);
});

test("别的来源不接受，并说出是哪三种", () => {
  expect(() => checkedSource("cdn")).toThrow("OFFICE_JS=“cdn”：请写 global、21vianet、self-hosted 之一");
});

test("自备的每个文件包里都有，合起来不大", () => {
  const files = selfHostedFiles.map((file) => path.join(officeFolder(), file));
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(8_000_000);
});

describe("页面的安全策略", () => {
  test("自备时，什么都不许从别的网站来，也不许往别处去", () => {
    const policy = contentSecurityPolicy({ source: "self-hosted", development: false });
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });

  test.each([
    ["global", "https://appsforoffice.microsoft.com"],
    ["21vianet", "https://appsforoffice.cdn.partner.office365.cn"],
  ] as const)("取自 %s 时，除了自己的，只放进 Office 的 CDN 的脚本", (source, origin) => {
    const policy = contentSecurityPolicy({ source, development: false });
    expect(policy.match(/https:\/\/[^\s;]+/g)).toEqual([origin]);
    expect(policy).toContain(`script-src 'self' ${origin};`);
  });

  test("开发服务器可以重新加载页面，别的不行", () => {
    expect(contentSecurityPolicy({ source: "self-hosted", development: true })).toContain(
      "connect-src 'self' ws: wss:;",
    );
  });
});

test("文档做成网页：Markdown 照样显示，里面的 HTML 不运行", () => {
  const page = documentPage(
    "# 手册\n\n<!-- 由生成 -->\n\n## 附表3\n\n> 写的是 <b>“甲”</b>\n\n`start-late` · **必改**\n第二行\n\n```nginx\nlisten 443 ssl;\n```\n\n| 看到 | 怎么办 |\n| --- | --- |\n| 空白 | <script>alert(1)</script> |\n",
  );
  expect(page).toContain("<h1>手册</h1>");
  expect(page).toContain("<p>写的是 &#60;b&#62;“甲”&#60;/b&#62;</p>");
  expect(page).toContain("<p><code>start-late</code> · <strong>必改</strong><br>第二行</p>");
  expect(page).toContain("listen 443 ssl;");
  expect(page).toContain("<th>怎么办</th>");
  expect(page).not.toMatch(/由生成|<script>/);
});
