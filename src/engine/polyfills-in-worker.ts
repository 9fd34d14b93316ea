declare function importScripts(...urls: string[]): void;

// First import of a worker: what upgrade.js does for a page. The file stands beside the worker's own.
if (!("at" in Array.prototype && "findLast" in Array.prototype)) importScripts("polyfills.js");
