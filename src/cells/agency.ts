import { textOfCell, type Cell } from "./cell";
import { agencyToldIn } from "./language/read-agency";
import { comparable } from "./name";
import { isBlankText } from "./words";

/** 审核咨询机构名称. none: blank; self: 自行, 自主, 无 (lawful); agency: an agency is named or any other text stands there. */
export interface Agency {
  readonly kind: "none" | "self" | "agency";
  readonly text: string;
  /** Compares equal for one agency; "" unless agency. */
  readonly key: string;
}

/** 审核咨询机构名称 of a cell. 无 means that the enterprise audits itself, “/” and 暂无 that nothing is known yet. */
export function readAgency(value: Cell): Agency {
  const text = textOfCell(value);
  const told = agencyToldIn(text);
  if (told === "self") return { kind: "self", text, key: "" };
  if (told === "none" || isBlankText(text)) return { kind: "none", text, key: "" };
  return { kind: "agency", text, key: comparable(text) };
}
