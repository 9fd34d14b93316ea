/**
 * The oldest engines that the pages run in: Chromium 80 (the browsers of UOS and Kylin, 360, 奇安信; the WebView2 of an offline LTSC 2021) and Safari 15.4
 * (Excel on an older Mac). Both parse ES2020; src/engine/ holds what they are told and given.
 */
export const syntaxTarget = "es2020";

/** The year of that syntax, as acorn counts. */
export const syntaxYear = 2020;

/** For the minimizer of style sheets. */
export const cssTargets = ["chrome80", "safari15.4"];
