import { existsSync, readFileSync } from "node:fs";
import { idFor, manifestFor } from "./build-manifest.mjs";
import { checkedOrigin, developmentOrigin, trustedCatalogue, utf16 } from "../src/admin/manifest-text.mjs";
import { type Element, all, named, treeOf } from "./manifest-tree";

const template = readFileSync("manifest.xml", "utf8");
const origin = "https://ledger.example.gov.cn/qiangshen";
const production = manifestFor({ template, origin });
const root = treeOf(template);

/** The order that Office insists on, by parent; what is not listed may stand anywhere. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  OfficeMenu: ["Control"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["OverriddenByRibbonApi", "Group", "Label", "InsertAfter", "InsertBefore"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  Control: ["OverriddenByRibbonApi", "Label", "ToolTip", "Supertip", "Icon", "Action", "Enabled", "Items"],
  Item: ["OverriddenByRibbonApi", "Label", "ToolTip", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

function textsOf(name: string): readonly { readonly id: string; readonly texts: string[] }[] {
  const [section] = named(root, name);
  return (section?.children ?? []).map(({ attributes, children }) => ({
    id: attributes["id"] ?? "",
    texts: [attributes["DefaultValue"] ?? "", ...children.map((child) => child.attributes["Value"] ?? "")],
  }));
}

function urlsIn(element: Element): string[] {
  return all(element).flatMap(({ name, attributes }) =>
    Object.entries(attributes).flatMap(([key, value]) =>
      /^https?:/.test(value) && !/^xmlns/.test(key) && name !== "" ? [value] : [],
    ),
  );
}

describe("清单 manifest.xml", () => {
  test.each(Object.entries(orders))("每个 %s 里的各项，次序照 Office 的规定", (name, order) => {
    const elements = named(root, name);
    expect(elements.length).toBeGreaterThan(0);
    for (const { children } of elements) {
      const places = children.map((child) => order.indexOf(child.name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });

  test("编号和版本号的写法照 Office 的规定", () => {
    expect(named(root, "Id")[0]?.text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(named(root, "Version")[0]?.text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  test("Excel 2021 LTSC 装得上，更旧的装不上：ExcelApi 1.9 和共享运行时", () => {
    const sets = named(root, "Set").map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]]);
    expect(sets).toEqual([
      ["ExcelApi", "1.9"],
      ["SharedRuntime", "1.1"],
    ]);
    expect(named(root, "Host").map(({ attributes }) => attributes["Name"] ?? attributes["xsi:type"])).toEqual([
      "Workbook",
      "Workbook",
    ]);
  });

  test("窗格和功能区共用一个一直在的运行时", () => {
    const [runtime] = named(root, "Runtime");
    expect(runtime?.attributes).toEqual({ resid: "Taskpane.Url", lifetime: "long" });
    expect(named(root, "FunctionFile")[0]?.attributes["resid"]).toBe("Taskpane.Url");
    const source = named(root, "SourceLocation")[0]?.attributes["DefaultValue"];
    expect(textsOf("bt:Urls").find(({ id }) => id === "Taskpane.Url")?.texts[0]).toBe(source);
  });

  test("每个 resid 有一份资源，每份资源都用到，名字不超过32个字符", () => {
    const used = all(root).flatMap(({ attributes }) => attributes["resid"] ?? []);
    const given = ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"].flatMap((name) =>
      textsOf(name).map(({ id }) => id),
    );
    expect(new Set(given).size).toBe(given.length);
    expect([...new Set(used)].sort()).toEqual([...given].sort());
    expect(given.filter((id) => id.length > 32)).toEqual([]);
  });

  // showAsTaskpane shows the page of a ShowTaskpane action (office-js-docs-pr, develop/show-hide-add-in.md); with a shared runtime none has a TaskpaneId.
  test("有一个普通按钮打开窗格，用的就是其他按钮运行的那一页", () => {
    const shown = named(root, "Action").filter(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane");
    expect(shown.map(({ children }) => children.map(({ name, attributes }) => [name, attributes["resid"]]))).toEqual([
      [["SourceLocation", "Taskpane.Url"]],
    ]);
    expect(named(root, "TaskpaneId")).toEqual([]);
  });

  test("每份资源的种类都合它所在的位置", () => {
    const kinds: Readonly<Record<string, string>> = {
      Label: "bt:ShortStrings",
      Title: "bt:ShortStrings",
      Description: "bt:LongStrings",
      LearnMoreUrl: "bt:Urls",
      FunctionFile: "bt:Urls",
      SourceLocation: "bt:Urls",
      Runtime: "bt:Urls",
      "bt:Image": "bt:Images",
    };
    const kindOf = new Map(Object.values(kinds).flatMap((kind) => textsOf(kind).map(({ id }) => [id, kind] as const)));
    const used = all(root).filter(({ attributes }) => attributes["resid"] !== undefined);
    expect(used.map(({ name }) => kinds[name])).not.toContain(undefined);
    for (const { name, attributes } of used)
      expect([attributes["resid"], kindOf.get(attributes["resid"] ?? "")]).toEqual([attributes["resid"], kinds[name]]);
  });

  test("版本号是软件包的，提供者不写成产品名", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(named(root, "Version")[0]?.text).toBe(`${version}.0`);
    expect(named(root, "ProviderName")[0]?.text).not.toBe(named(root, "DisplayName")[0]?.attributes["DefaultValue"]);
  });

  test("按钮、组、菜单的编号各不相同", () => {
    const ids = ["CustomTab", "Group", "Control", "Item", "OfficeMenu"].flatMap((name) =>
      named(root, name).map(({ attributes }) => attributes["id"]),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id === undefined || id.length > 125)).toEqual([]);
  });

  test("文字不超过 Office 的长度，中文旁边有英文", () => {
    expect(named(root, "DefaultLocale")[0]?.text).toBe("zh-CN");
    const limits = { "bt:ShortStrings": 125, "bt:LongStrings": 250, "bt:Urls": 2_048 };
    for (const [name, limit] of Object.entries(limits)) {
      for (const { texts } of textsOf(name)) {
        expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(limit);
        if (name === "bt:Urls") continue;
        expect(texts).toHaveLength(2);
        expect(texts[0]).toMatch(/\p{Script=Han}/u);
        expect(texts[1]).not.toMatch(/\p{Script=Han}/u);
      }
    }
    for (const [name, limit] of [
      ["DisplayName", 125],
      ["Description", 250],
    ] as const) {
      const [element] = named(root, name);
      const texts = [element?.attributes["DefaultValue"] ?? "", element?.children[0]?.attributes["Value"] ?? ""];
      expect(texts.every((text) => text !== "" && text.length <= limit)).toBe(true);
    }
  });

  test("功能区有“强审台账”页，按钮齐全，次序不乱", () => {
    const labels = new Map(textsOf("bt:ShortStrings").map(({ id, texts }) => [id, texts[0]]));
    const labelOf = ({ children }: Element) =>
      labels.get(children.find(({ name }) => name === "Label")?.attributes["resid"] ?? "");
    expect(named(root, "CustomTab").map(labelOf)).toEqual(["强审台账"]);
    expect(named(root, "Control").map(labelOf)).toEqual([
      "检查",
      "打开助手",
      "标记",
      "清除标记",
      "期限",
      "模板",
      "手册",
      "看这一行的问题",
      "看这一行的期限",
    ]);
    const menus = named(root, "OfficeMenu");
    expect(menus.map(({ attributes }) => attributes["id"])).toEqual(["ContextMenuCell"]);
    expect(menus.flatMap(({ children }) => children.map(labelOf))).toEqual(["看这一行的问题", "看这一行的期限"]);
    expect(named(root, "Item").map(labelOf)).toEqual(["附表1", "附表2", "附表3", "附表4", "下季度"]);
  });

  test("每个图标都在，大小与写的一样；16、32、80 一个不缺", () => {
    for (const { children } of named(root, "Icon")) {
      const sizes = children.map(({ attributes }) => attributes["size"]);
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
      for (const { attributes } of children)
        expect(attributes["resid"]).toMatch(new RegExp(`\\.${attributes["size"]}$`));
    }
    const icons = textsOf("bt:Images").map(({ id, texts }) => [texts[0] ?? "", Number(id.split(".").at(-1))] as const);
    const app = ["IconUrl", "HighResolutionIconUrl"].map(
      (name) => named(root, name)[0]?.attributes["DefaultValue"] ?? "",
    );
    for (const [url, size] of [...icons, [app[0] ?? "", 32], [app[1] ?? "", 64]] as const) {
      const file = `assets/icons/${url.split("/").at(-1)}`;
      expect(existsSync(file)).toBe(true);
      const png = readFileSync(file);
      expect([png.subarray(1, 4).toString("latin1"), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        "PNG",
        size,
        size,
      ]);
    }
  });

  test("每个地址都是 https，都在开发用的网站上", () => {
    const urls = urlsIn(root);
    expect(urls.length).toBeGreaterThan(40);
    expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(new Set([developmentOrigin]));
  });
});

describe("给某个环境的清单", () => {
  test("没有 localhost 留下，每个地址都在给定的网站上", () => {
    expect(production).not.toMatch(/localhost|127\.0\.0\.1/);
    expect(urlsIn(treeOf(production)).every((url) => url.startsWith(`${origin}/`))).toBe(true);
  });

  test("正式的用原来的编号和名字；别的环境各有一套，看得出来", () => {
    const pilot = manifestFor({ template, origin, environment: "pilot" });
    const id = (xml: string) => named(treeOf(xml), "Id")[0]?.text ?? "";
    expect(id(production)).toBe(id(template));
    expect(id(pilot)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(id(pilot)).toBe(idFor(id(template), "pilot"));
    expect(id(pilot)).not.toBe(id(manifestFor({ template, origin, environment: "test" })));
    expect(named(treeOf(pilot), "DisplayName")[0]?.attributes["DefaultValue"]).toBe("强审台账助手（pilot）");
    const namesIn = (xml: string, name: string, at: number) => {
      const found = named(treeOf(xml), name)[at];
      return [found?.attributes["DefaultValue"], found?.children[0]?.attributes["Value"]];
    };
    expect(namesIn(pilot, "DisplayName", 0)).toEqual(["强审台账助手（pilot）", "CP Audit Ledger (pilot)"]);
    const tab = named(treeOf(pilot), "bt:String").find(({ attributes }) => attributes["id"] === "Tab.Label");
    expect(tab?.attributes["DefaultValue"]).toBe("强审台账（pilot）");
    expect(tab?.children[0]?.attributes["Value"]).toMatch(/ \(pilot\)$/);
  });

  test.each([
    "http://ledger.example.gov.cn",
    "ledger.example.gov.cn",
    "https://localhost:3000",
    "https://a.example/?x=1",
    "",
  ])("网址 %s 不接受，用一句话说明", (text) => {
    expect(() => checkedOrigin(text)).toThrow(/网址“.*”：.*例如/);
  });

  test("网址末尾的斜杠去掉", () => {
    expect(checkedOrigin("https://ledger.example.gov.cn/")).toBe("https://ledger.example.gov.cn");
    expect(checkedOrigin("https://ledger.example.gov.cn:8443/a/b//")).toBe("https://ledger.example.gov.cn:8443/a/b");
  });

  test("做不了文件名的环境名不接受", () => {
    expect(() => manifestFor({ template, origin, environment: "../x" })).toThrow(/LEDGER_ENVIRONMENT/);
  });

  test("注册表文件把共享文件夹写成受信任的目录", () => {
    const text = trustedCatalogue({ folder: "\\\\fileserver\\addins", id: "11111111-2222-5333-8444-555555555555" });
    expect(text).toContain('"Url"="\\\\\\\\fileserver\\\\addins"');
    expect(text).toContain("TrustedCatalogs\\{11111111-2222-5333-8444-555555555555}]");
    expect(text).toContain('"Flags"=dword:00000001');
  });

  test("注册表文件是带标记的 UTF-16，否则中文的文件夹名会乱码", () => {
    const folder = "\\\\文件服务器\\加载项";
    const bytes = utf16(trustedCatalogue({ folder, id: "11111111-2222-5333-8444-555555555555" }));
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(new TextDecoder("utf-16le").decode(bytes)).toContain('"Url"="\\\\\\\\文件服务器\\\\加载项"');
  });
});
