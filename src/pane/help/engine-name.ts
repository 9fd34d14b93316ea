const engines = [
  { name: "Edge", version: /Edg\/([\d.]+)/ },
  { name: "Chromium", version: /Chrom(?:e|ium)\/([\d.]+)/ },
  { name: "Firefox", version: /Firefox\/([\d.]+)/ },
  { name: "Safari", version: /Version\/([\d.]+).*Safari/ },
  { name: "WebKit", version: /AppleWebKit\/([\d.]+)/ },
] as const;

/** The browser's engine and its version, from its user agent: “Edge 126.0.2592.87”. */
export function engineName(userAgent: string): string {
  for (const { name, version } of engines) {
    const found = version.exec(userAgent)?.[1];
    if (found !== undefined) return `${name} ${found}`;
  }
  return "?";
}
