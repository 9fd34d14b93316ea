import { zipSync } from "fflate";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** Made for one address: the administrator makes her own in 部署.html. */
const madeForOne = /^(?:manifest\..*\.xml|trusted-catalogue\.reg)$/;
/** The same bytes whenever it is made: a zip's times begin in 1980. */
const always = new Date(1980, 0, 1);

function filesIn(folder, below = "") {
  return readdirSync(path.join(folder, below))
    .sort()
    .flatMap((name) => {
      const inside = below === "" ? name : `${below}/${name}`;
      return statSync(path.join(folder, inside)).isDirectory() ? filesIn(folder, inside) : [inside];
    });
}

/** 服务器版.zip: the built pages as a folder for a web server, without source maps. Answers its bytes. */
export function serverFolder(site) {
  const names = filesIn(site).filter((name) => !name.endsWith(".map") && !madeForOne.test(name));
  const entries = names.map((name) => [`qiangshen/${name}`, readFileSync(path.join(site, name))]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: always });
}
