import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { idFor, manifestFor, trustedCatalogue } from "./scripts/build-manifest.mjs";
import { handbookPage } from "./scripts/handbook-page.mjs";
import {
  checkedSource,
  contentSecurityPolicy,
  officeFolder,
  officeSources,
  selfHostedFiles,
} from "./scripts/office-source.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));

/** The pages; `office` ones load office.js first. The folder itself opens the workbench. */
const pages = [
  { name: "taskpane", chunks: ["taskpane"], office: true },
  { name: "workbench", chunks: ["workbench"], office: false },
  { name: "workbench", chunks: ["workbench"], office: false, file: "index.html" },
];

const entries = {
  taskpane: "./src/taskpane/main.tsx",
  workbench: "./src/workbench/main.tsx",
};

/** The two settings of a build (docs/部署.md), and the environment that names its manifest. */
function settingsFrom({
  LEDGER_ORIGIN,
  OFFICE_JS = "self-hosted",
  LEDGER_ENVIRONMENT = "production",
  LEDGER_CATALOGUE,
}) {
  return {
    origin: LEDGER_ORIGIN,
    source: checkedSource(OFFICE_JS),
    environment: LEDGER_ENVIRONMENT,
    catalogue: LEDGER_CATALOGUE,
  };
}

function html({ name, chunks, office, file = `${name}.html` }, source, development) {
  return new HtmlPlugin({
    filename: file,
    template: `./src/${name}/${name}.html`,
    chunks,
    scriptLoading: "defer",
    templateParameters: {
      policy: contentSecurityPolicy({ source: office ? source : "self-hosted", development }),
      officeJs: officeSources[source],
    },
  });
}

function copies({ origin, source, environment, catalogue }) {
  const manifest = {
    from: "manifest.xml",
    to: `manifest.${environment}.xml`,
    transform: (template) => manifestFor({ template: template.toString(), origin, environment }),
  };
  const registry = {
    from: "manifest.xml",
    to: "trusted-catalogue.reg",
    transform: (template) => {
      const [, id] = /<Id>([^<]+)<\/Id>/.exec(template.toString()) ?? [];
      return trustedCatalogue({ folder: catalogue, id: idFor(id, "catalogue") });
    },
  };
  return [
    { from: "assets/icons/*.png", to: "assets/[name][ext]" },
    { from: "src/taskpane/upgrade.js", to: "upgrade.js" },
    { from: "samples/*.xlsx", to: "samples/[name][ext]", noErrorOnMissing: true },
    {
      from: "docs/handbook.md",
      to: "handbook.html",
      transform: (text) => handbookPage(text.toString()),
      noErrorOnMissing: true,
    },
    ...(source === "self-hosted"
      ? selfHostedFiles.map((file) => ({
          from: path.join(officeFolder(), file),
          to: `office/${file}`,
          info: { minimized: true },
        }))
      : []),
    ...(origin === undefined ? [] : [manifest]),
    ...(catalogue === undefined ? [] : [registry]),
  ];
}

/** `--env excel` serves over HTTPS for Excel; without it the workbench opens on plain http, with no certificate needed. */
async function devServer(forExcel) {
  const server = forExcel
    ? { type: "https", options: await (await import("office-addin-dev-certs")).default.getHttpsServerOptions() }
    : "http";
  return {
    port: 3000,
    host: "localhost",
    server,
    open: forExcel ? false : ["/"],
    hot: false,
    client: { overlay: { errors: true, warnings: false } },
    static: false,
  };
}

export default async function configuration(env, { mode = "production" }) {
  const development = mode === "development";
  const settings = settingsFrom(process.env);
  return {
    mode,
    context: root,
    entry: entries,
    devtool: development ? "cheap-module-source-map" : "source-map",
    output: {
      path: path.join(root, "dist"),
      filename: development ? "[name].js" : "[name].[contenthash:8].js",
      chunkFilename: development ? "[name].js" : "[name].[contenthash:8].js",
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "swc-loader", options: swc } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    optimization: { splitChunks: { chunks: "all" } },
    performance: { hints: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: development ? "[name].css" : "[name].[contenthash:8].css" }),
      ...pages.map((page) => html(page, settings.source, development)),
      new CopyPlugin({ patterns: copies(settings) }),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await devServer(Boolean(env.excel)) } : {}),
    stats: "errors-warnings",
  };
}

/** Web views of Office 2021 and later: WebView2, Safari 15. Trident gets upgrade.js instead. */
const swc = {
  jsc: {
    target: "es2021",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
};
