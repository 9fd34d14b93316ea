import { gunzipSync, strFromU8 } from "fflate";

/** Runs in the 单机版 before the page: what stands packed in it is put back as text, for those who read it by its id. */
for (const element of document.querySelectorAll("[data-packed]")) {
  const packed = Uint8Array.from(atob(element.textContent), (letter) => letter.charCodeAt(0));
  element.textContent = strFromU8(gunzipSync(packed));
}
