/** Ends the browser that global-setup.mjs started. */
export default async function tearDown() {
  await Reflect.get(globalThis, "ledgerBrowser")?.close();
}
