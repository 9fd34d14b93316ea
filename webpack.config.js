import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { checkPage, deployPage } from "./scripts/admin-pages.mjs";
import { idFor, manifestFor } from "./scripts/build-manifest.mjs";
import { cssTargets, syntaxTarget } from "./scripts/engines.mjs";
import { documentPage } from "./scripts/document-page.mjs";
import { productionIdOf, trustedCatalogue, utf16 } from "./src/admin/manifest-text.mjs";
import { NoticesPlugin } from "./scripts/notices.mjs";
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

/** The pages' own scripts, and two that stand under a name of their own, whole: one runs right after office.js, the other only in old engines. */
const entries = {
  taskpane: "./src/taskpane/main.tsx",
  workbench: "./src/workbench/main.tsx",
  ribbon: { import: "./src/commands/ribbon.ts", filename: "ribbon.js" },
  polyfills: { import: "./src/engine/polyfills.ts", filename: "polyfills.js" },
};
const standing = ["ribbon", "polyfills"];

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
      const id = idFor(productionIdOf(template.toString()), "catalogue");
      return Buffer.from(utf16(trustedCatalogue({ folder: catalogue, id })));
    },
  };
  return [
    { from: "assets/icons/*.png", to: "assets/[name][ext]" },
    ...["upgrade.js", "syntax.js"].map((file) => ({
      from: `src/engine/${file}`,
      to: file,
      info: { minimized: true },
    })),
    { from: "manifest.xml", to: "部署.html", transform: (template) => deployPage(template.toString()) },
    { from: "src/admin/check.html", to: "check.html", transform: checkPage },
    { from: "samples/*.xlsx", to: "samples/[name][ext]", noErrorOnMissing: true },
    { from: "docs/handbook.md", to: "handbook.html", transform: (text) => documentPage(text.toString()) },
    { from: "docs/部署.md", to: "部署说明.html", transform: (text) => documentPage(text.toString()) },
    {
      from: "docs/验收单.md",
      to: "验收单.html",
      transform: (text) => documentPage(text.toString(), { form: true }),
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
    // What is served holds no source maps: twice the bytes, for nobody.
    devtool: development ? "cheap-module-source-map" : false,
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
    optimization: {
      splitChunks: { chunks: ({ name }) => !standing.includes(name) },
      minimizer: [
        // "iife": what esbuild adds to lower the syntax would else be globals of one-letter names, shared by all chunks.
        // The licences' texts go into THIRD-PARTY-NOTICES.txt.
        new MinimizerPlugin({
          extractComments: false,
          minify: [MinimizerPlugin.esbuildMinify, MinimizerPlugin.swcMinify],
          minimizerOptions: [
            { target: syntaxTarget, format: "iife", charset: "utf8", minify: false, legalComments: "none" },
            { compress: true, mangle: true, format: { comments: false } },
          ],
        }),
        new MinimizerPlugin({
          test: /\.css$/,
          minify: MinimizerPlugin.esbuildMinifyCss,
          minimizerOptions: { target: cssTargets },
        }),
      ],
    },
    performance: { hints: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: development ? "[name].css" : "[name].[contenthash:8].css" }),
      ...pages.map((page) => html(page, settings.source, development)),
      new CopyPlugin({ patterns: copies(settings) }),
      new NoticesPlugin({ copied: settings.source === "self-hosted" ? [path.join(officeFolder(), "office.js")] : [] }),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await devServer(Boolean(env.excel)) } : {}),
    stats: "errors-warnings",
  };
}

/** The minimizer brings everything, libraries too, down to the oldest engine's syntax; Trident gets upgrade.js instead. */
const swc = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
};
