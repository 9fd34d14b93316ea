/** The ledger that is open when the page begins. */
export const sample = "示例-季度报表-常见错误.xlsx";

/** The sample's bytes: from the page itself where it stands in it (单机版), else from beside it. */
export async function sampleBytes(): Promise<Uint8Array> {
  const inline = document.getElementById("ledger-sample")?.textContent;
  if (inline) return Uint8Array.from(atob(inline), (letter) => letter.charCodeAt(0));
  const answer = await fetch(`samples/${encodeURIComponent(sample)}`);
  if (!answer.ok) throw new Error(String(answer.status));
  return new Uint8Array(await answer.arrayBuffer());
}
