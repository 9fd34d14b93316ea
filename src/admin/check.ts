import { adminWords } from "./words";

type CheckName = keyof typeof adminWords.checks;

/** The folder that this page stands in, with a slash at its end. */
const folder = window.location.href.split(/[?#]/)[0]?.replace(/[^/]*$/, "") ?? "";

/** Whether a file beside this page comes as this kind. */
async function comes(file: string, type: RegExp): Promise<boolean> {
  const answer = await fetch(folder + file, { cache: "no-store" });
  return answer.ok && type.test(answer.headers.get("content-type") ?? "");
}

function newEnough(): boolean {
  const chromium = /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1];
  const safari = /Version\/(\d+)\.(\d+).*Safari/.exec(navigator.userAgent);
  if (chromium !== undefined) return Number(chromium) >= 80;
  return safari === null || Number(safari[1]) + Number(safari[2]) / 100 >= 15.04;
}

/** Whether pages and scripts come compressed. */
async function isCompressed(): Promise<boolean> {
  const answers = await Promise.all(["handbook.html", "polyfills.js"].map((file) => fetch(folder + file)));
  return answers.every(({ headers }) => headers.has("content-encoding"));
}

const checks: Readonly<Partial<Record<CheckName, () => boolean | Promise<boolean>>>> = {
  https: () => window.location.protocol === "https:",
  certificate: () => window.isSecureContext,
  engine: newEnough,
  pane: () => comes("taskpane.html", /^text\/html/),
  officeJs: () => comes("office/office.js", /javascript/),
  icons: async () => (await comes("assets/app-32.png", /^image\/png/)) && comes("assets/check-80.png", /^image\/png/),
  sample: async () => (await fetch(`${folder}samples/${encodeURIComponent("示例-季度报表-常见错误.xlsx")}`)).ok,
  handbook: () => comes("handbook.html", /^text\/html/),
  frames: async () => !(await fetch(`${folder}taskpane.html`)).headers.has("x-frame-options"),
  compressed: isCompressed,
  slash: async () => (await fetch(folder.replace(/\/$/, ""))).url === folder,
};

/** A line for what was looked at; it takes the place of an earlier one about the same. */
function show(name: CheckName, good: boolean): void {
  const { title, todo } = adminWords.checks[name];
  const line = document.createElement("li");
  line.id = `result-${name}`;
  line.className = good ? "good" : "bad";
  line.textContent = `${title}：${good ? adminWords.good : adminWords.open(todo)}`;
  document.getElementById(line.id)?.remove();
  document.getElementById("results")?.append(line);
  const verdict = document.getElementById("said");
  if (verdict) verdict.textContent = adminWords.verdict(document.querySelectorAll("#results .bad").length);
}

async function checkAll(): Promise<void> {
  for (const [name, check] of Object.entries(checks)) {
    const good = await Promise.resolve()
      .then(check)
      .catch(() => false);
    show(name as CheckName, good);
  }
}

/** Whether every address of a manifest lies in this folder and answers. */
async function fitsHere(manifest: string): Promise<boolean> {
  const document = new DOMParser().parseFromString(manifest, "application/xml");
  const values = Array.from(
    document.querySelectorAll("[DefaultValue]"),
    (one) => one.getAttribute("DefaultValue") ?? "",
  );
  const addresses = [...new Set(values.filter((value) => /^https?:/.test(value)))];
  if (addresses.length === 0 || !addresses.every((address) => address.indexOf(folder) === 0)) return false;
  const answers = await Promise.all(addresses.map((address) => fetch(address)));
  return answers.every(({ ok }) => ok);
}

document.querySelector<HTMLInputElement>("#manifest")?.addEventListener("change", async ({ target }) => {
  const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
  if (file) show("manifest", await fitsHere(await file.text()).catch(() => false));
});

void checkAll();
