import { SaxesParser } from "saxes";

/** An element of the manifest: names as written (bt:Image), children in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The root of a well-formed XML text; throws where it is not. */
export function treeOf(xml: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [root] = top.children;
  if (!root) throw new Error("no root element");
  return root;
}

/** Every element below and including this one. */
export function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)];
}

/** Every element of a name. */
export function named(element: Element, name: string): Element[] {
  return all(element).filter((one) => one.name === name);
}
