import type { ExcelHost } from "../excel-host";
import { HostError } from "../host-error";
import { HostCollection, HostObject } from "../host-object";
import type { CustomXmlPartData } from "../model/book";
import { newId } from "../model/sheet";

const rootNamespace = /^\s*(?:<\?[^>]*\?>\s*)?<[^>]*?\sxmlns(?::\w+)?=["']([^"']*)["']/;

/** `workbook.customXmlParts`, or those of one namespace. */
export class CustomXmlPartCollectionObject extends HostCollection {
  readonly className: string;

  constructor(
    host: ExcelHost,
    private readonly namespace: string | null,
  ) {
    super(host);
    this.className = namespace === null ? "CustomXmlPartCollection" : "CustomXmlPartScopedCollection";
  }

  items(): CustomXmlPartObject[] {
    return this.parts().map((part) => new CustomXmlPartObject(this.host, part));
  }
  item(key: string | number): CustomXmlPartObject {
    const part = this.parts().find(({ id }) => id === key);
    if (!part) throw new HostError("ItemNotFound", String(key));
    return new CustomXmlPartObject(this.host, part);
  }
  GetByNamespace(uri: string): CustomXmlPartCollectionObject {
    return new CustomXmlPartCollectionObject(this.host, uri);
  }
  Add(xml: string): CustomXmlPartObject {
    requireXml(xml);
    const part = { id: newId(), xml };
    this.host.book.customXmlParts.push(part);
    return new CustomXmlPartObject(this.host, part);
  }

  private parts(): CustomXmlPartData[] {
    const all = this.host.book.customXmlParts;
    return this.namespace === null ? all : all.filter(({ xml }) => rootNamespace.exec(xml)?.[1] === this.namespace);
  }
}

class CustomXmlPartObject extends HostObject {
  readonly className = "CustomXmlPart";
  override readonly scalars = ["Id", "NamespaceUri"];

  constructor(
    host: ExcelHost,
    private readonly part: CustomXmlPartData,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.part.id };
  }
  get Id(): string {
    return this.part.id;
  }
  get NamespaceUri(): string {
    return rootNamespace.exec(this.part.xml)?.[1] ?? "";
  }
  GetXml(): string {
    return this.part.xml;
  }
  SetXml(xml: string): void {
    requireXml(xml);
    if (this.host.reading.setXml === "same-part") this.part.xml = xml;
    else {
      this.Delete();
      this.host.book.customXmlParts.push({ id: newId(), xml });
    }
  }
  Delete(): void {
    this.host.book.customXmlParts = this.host.book.customXmlParts.filter((part) => part !== this.part);
  }
}

function requireXml(xml: string): void {
  if (!/^\s*</.test(xml)) throw new HostError("InvalidArgument", "not XML");
}
