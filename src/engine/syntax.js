/* global window */
// The newest syntax that the pages use (ES2020: Chromium 80, Safari 13.1). An engine that cannot parse this line leaves the mark unset, and upgrade.js tells.
window.ledgerEngine = window?.ledgerEngine ?? /\p{Script=Han}/u.test("强");
