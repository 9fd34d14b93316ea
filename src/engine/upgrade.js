/* global AbortSignal, Event, document, navigator, window */
// ES5 on purpose: this runs where nothing else here does. It says what to update in Internet Explorer's engine (Trident: Excel 2016 and 2019, and newer ones
// without WebView2) and in engines that cannot parse syntax.js, and fetches polyfills.js for those that only lack built-ins.
(function () {
  var isPane = window.location.pathname.indexOf("taskpane") !== -1;
  var isTrident = /Trident|MSIE/.test(navigator.userAgent);

  function lacksBuiltIns() {
    if (typeof AbortSignal === "undefined") return false;
    if (typeof WeakRef === "undefined" || !("throwIfAborted" in AbortSignal.prototype)) return true;
    return !([].at && [].findLast && "".replaceAll && Object.hasOwn);
  }

  function paneWords() {
    if (isTrident) return ["这个版本的 Excel 不能运行强审台账助手", "请使用 Excel 2021、Excel 2024 或 Microsoft 365。"];
    return [
      "这台电脑的网页组件太旧，不能运行强审台账助手",
      "Windows：请管理员更新 Edge WebView2。Mac：请更新 macOS（Safari 15.4 以上）。",
    ];
  }

  function tell(words) {
    var root = document.getElementById("root") || document.body;
    root.innerHTML =
      "<div role=\"alert\" style=\"margin: 16px; font: 14px/1.6 'Microsoft YaHei UI', 'Microsoft YaHei', sans-serif\"><h3>" +
      words[0] +
      "</h3><p>" +
      words[1] +
      "</p></div>";
  }

  function elsewhere() {
    var page = window.location.href.split(/[?#]/)[0].replace(/[^/]*$/, "");
    return (
      "</p><p>暂时不能更新时，用 Edge 或 Chrome 打开下面的网页版，把季度表拖进去检查：</p>" +
      '<p><a href="workbench.html" target="_blank">' +
      page +
      "</a>"
    );
  }

  function show() {
    if (!isTrident && window.ledgerEngine) return;
    var words = isPane
      ? paneWords()
      : [
          "这个浏览器太旧，不能运行强审台账助手",
          "请更新浏览器，或换用 Edge、Chrome（80 以上）、Safari（15.4 以上）打开本页。",
        ];
    tell([words[0], words[1] + (isPane ? elsewhere() : "")]);
  }

  // The page's own scripts, office.js and the part of it for Excel; without its telemetry or its words it works.
  var needed = /(?:\/office|\/excel-[\w.-]+|\.[0-9a-f]{8})\.js(?:$|\?)/;
  var lost = false;

  // Before anything is drawn, a script that did not come would leave the page blank, and the ribbon's buttons dead.
  function scriptLost(event) {
    var script = event.target;
    if (!script || script.tagName !== "SCRIPT" || !needed.test(script.src)) return;
    lost = true;
    if (document.body) tellLost();
    window.dispatchEvent(new Event("ledgerlost"));
  }

  function tellLost() {
    var root = document.getElementById("root");
    if (!root || root.firstChild) return;
    tell([
      "没有打开成：有文件没有取到",
      "请" + (isPane ? "关闭窗格再打开" : "重新载入本页") + "。还是这样，请管理员用 check.html 查看原因。",
    ]);
  }

  if (!isTrident) window.addEventListener("error", scriptLost, true);
  window.onload = function () {
    if (lost) tellLost();
    show();
  };
  if (!isTrident && !window.ledgerPolyfilled && lacksBuiltIns())
    document.write('<script src="polyfills.js"></' + "script>");
})();
