declare function importScripts(...urls: string[]): void;

// First import of a worker: what upgrade.js does for a page. The file stands beside the worker's own. Asked for is the
// newest that it mends: an engine that has it (Chromium 100, Safari 15.4) has the others.
if (!("throwIfAborted" in AbortSignal.prototype)) importScripts("polyfills.js");
