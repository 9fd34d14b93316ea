const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");
const Runtime = require("jest-runtime").default;

// Each suite has modules of its own, which live for a second: V8 spent a fifth of the time on making fast what was then
// thrown away. It waits thirty times longer with it.
setFlagsFromString("--interrupt-budget=2000000");

/**
 * What was compiled for an earlier suite of this process, by file.
 * @type {Map<string, { readonly source: string; readonly script: Script }>}
 */
const kept = new Map();

/**
 * Jest's runtime, which compiles a file once a process instead of once a suite. Each suite still has modules of its own
 * in a context of its own. Compiling took four tenths of a small suite's time. A suite that says `@compile-anew` gets
 * nothing kept; suites themselves and files that load modules by `import()` are never kept.
 */
module.exports = class KeptScripts extends Runtime {
  constructor(config, environment, resolver, transformer, sources, coverage, suite, ...rest) {
    super(config, environment, resolver, transformer, sources, coverage, suite, ...rest);
    const { executor } = this;
    if (typeof executor?.compile !== "function") throw new Error("jest-runtime compiles elsewhere now: see this file");
    if (sources.get(suite)?.includes("@compile-anew")) return;
    const compileAnew = executor.compile.bind(executor);
    const opening = `(function(${executor.injectedModuleParameters.join(",")}){`;

    executor.compile = (source, filename) => {
      const context = environment.getVmContext();
      if (context === null || filename === suite || source.includes("import(")) return compileAnew(source, filename);
      let known = kept.get(filename);
      if (known?.source !== source) {
        try {
          const script = new Script(`${opening}${source}\n})`, { filename, columnOffset: -opening.length });
          known = { source, script };
        } catch {
          return compileAnew(source, filename); // Explains what is wrong with the file.
        }
        kept.set(filename, known);
      }
      return known.script.runInContext(context);
    };
  }
};
