import type { Stage } from "./browser";
import { onStage } from "./on-stage";
import { eventually } from "./story";

let stage: Stage;
onStage((opened) => (stage = opened));

test("留一份没保存的改动：浏览器意外关掉，再打开同一个文件能恢复；存了就清除", async () => {
  const other = await stage.open("workbench.html", { width: 1280, height: 800 });
  await other.locator(".verdict").waitFor();
  const at = (address: string) => other.locator(`[id="cell-${address}"]`);
  const offer = other.getByText("上次没有保存的改动还在");
  await other.getByRole("tab", { name: "设置" }).click();
  await other.getByRole("switch", { name: "留一份没保存的改动" }).click();
  await at("B8").click();
  await other.keyboard.type("改过的名称");
  await other.keyboard.press("Enter");
  await other.keyboard.press("Control+Shift+=");
  await other.waitForFunction(() => document.querySelector(".unsaved")?.textContent === "有2处未保存的改动");
  /** How many changes the draft holds; a database that is not there yet is not made by asking. */
  const kept = () =>
    other.evaluate(async () => {
      const known = await indexedDB.databases();
      if (!known.some(({ name }) => name === "ledger-drafts")) return 0;
      return new Promise<number>((resolve) => {
        const opening = indexedDB.open("ledger-drafts");
        opening.onsuccess = () => {
          const reading = opening.result.transaction("drafts").objectStore("drafts").getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve((reading.result as { changes: number }[])[0]?.changes ?? 0);
          };
        };
      });
    });
  await eventually(kept, 2);
  await other.evaluate(() =>
    window.addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), true),
  );
  await other.reload();
  await offer.waitFor();
  await other.getByRole("button", { name: "恢复这些改动" }).click();
  await other.waitForFunction(() => document.getElementById("cell-B8")?.textContent === "改过的名称");
  await other.waitForFunction(() => document.getElementById("cell-B9")?.textContent === "");
  await eventually(kept, 2);
  const download = other.waitForEvent("download");
  await other.getByRole("button", { name: "保存副本" }).click();
  await download;
  await eventually(kept, 0);
  await other.reload();
  await other.locator(".verdict").waitFor();
  expect(await offer.count()).toBe(0);
});
