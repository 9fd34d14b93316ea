/* global document, navigator, window */
// ES5 on purpose: this is what Excel 2016 and 2019 see, whose web view is Internet Explorer's engine (Trident). Nothing else here runs in it.
(function () {
  if (navigator.userAgent.indexOf("Trident") === -1 && navigator.userAgent.indexOf("MSIE") === -1) return;
  window.onload = function () {
    var style = document.body.style;
    style.margin = "16px";
    style.fontFamily = "'Microsoft YaHei UI', 'Microsoft YaHei', sans-serif";
    style.fontSize = "14px";
    style.lineHeight = "1.6";
    document.body.innerHTML =
      '<div role="alert">' +
      "<h3>这个版本的 Excel 不能运行强审台账助手</h3>" +
      "<p>请使用 Excel 2021、Excel 2024 或 Microsoft 365。</p>" +
      "<p>暂时不能升级时，用 Edge 或 Chrome 打开下面的网页版，把季度表拖进去检查：</p>" +
      '<p><a href="workbench.html" target="_blank">' +
      window.location.href.split(/[?#]/)[0].replace(/[^/]*$/, "") +
      "</a></p></div>";
  };
})();
