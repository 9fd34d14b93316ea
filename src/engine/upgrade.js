/* global AbortSignal, document, navigator, window */
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

  function show() {
    if (!isTrident && window.ledgerEngine) return;
    var words = isPane
      ? paneWords()
      : [
          "这个浏览器太旧，不能运行强审台账助手",
          "请更新浏览器，或换用 Edge、Chrome（80 以上）、Safari（15.4 以上）打开本页。",
        ];
    var style = document.body.style;
    style.margin = "16px";
    style.fontFamily = "'Microsoft YaHei UI', 'Microsoft YaHei', sans-serif";
    style.fontSize = "14px";
    style.lineHeight = "1.6";
    var page = window.location.href.split(/[?#]/)[0].replace(/[^/]*$/, "");
    var elsewhere =
      "<p>暂时不能更新时，用 Edge 或 Chrome 打开下面的网页版，把季度表拖进去检查：</p>" +
      '<p><a href="workbench.html" target="_blank">' +
      page +
      "</a></p>";
    document.body.innerHTML =
      '<div role="alert"><h3>' + words[0] + "</h3><p>" + words[1] + "</p>" + (isPane ? elsewhere : "") + "</div>";
  }

  window.onload = show;
  if (!isTrident && !window.ledgerPolyfilled && lacksBuiltIns())
    document.write('<script src="polyfills.js"></' + "script>");
})();
