/** esbuild keeps zod's messages in forty languages, since they hang on one object (webpack does not); ours are Chinese and our own. */
export const withoutLocales = {
  name: "without-locales",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/].*[\\/]locales[\\/]index\.js$/ }, () => ({ contents: "export {};", loader: "js" }));
  },
};
