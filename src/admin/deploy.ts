import { manifestText, trustedCatalogue, utf16 } from "./manifest-text.mjs";
import { saveAs } from "../pane/parts/save-as";
import { adminWords } from "./words";

/** What the build wrote into the page: the one manifest of the repository, and the ids of its environments. */
const template = textOf("manifest-template");
const ids: Readonly<Record<string, string>> = JSON.parse(textOf("environment-ids"));

function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? "";
}

function valueOf(id: string): string {
  return document.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)?.value.trim() ?? "";
}

/** Makes a file, or says below the button which entry is wrong. */
function making(button: string, make: () => string): void {
  const say = (kind: "good" | "bad", text: string): void => {
    const line = document.getElementById(`${button}-said`);
    if (line) Object.assign(line, { className: kind, textContent: text });
  };
  document.getElementById(button)?.addEventListener("click", () => {
    try {
      say("good", adminWords.made(make()));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      say("bad", error.message);
    }
  });
}

making("make-manifest", () => {
  const environment = valueOf("environment");
  const name = environment === "production" ? "manifest.xml" : `manifest.${environment}.xml`;
  saveAs(
    name,
    "application/xml",
    manifestText({ template, origin: valueOf("origin"), environment, id: ids[environment] ?? "" }),
  );
  return name;
});

making("make-registry", () => {
  const folder = valueOf("share");
  if (!/^\\\\[^\\]+\\[^\\]/.test(folder)) throw new RangeError(adminWords.needsShare);
  saveAs(
    "trusted-catalogue.reg",
    "application/octet-stream",
    utf16(trustedCatalogue({ folder, id: ids["catalogue"] ?? "" })),
  );
  return "trusted-catalogue.reg";
});

const choice = document.getElementById("environment");
for (const [value, text] of Object.entries(adminWords.environments)) choice?.append(new Option(text, value));
