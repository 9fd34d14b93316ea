import { type Rectangle, rangeOf } from "../../../src/sheets/grid";
import { HostError } from "../host-error";

/** Excel's own bounds, zero-based. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

const part = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * One A1 address ("B2", "A1:C3", "5:9", "A:C"; a sheet name before it is dropped) as a rectangle; InvalidArgument on
 * anything else.
 */
export function rectangleOf(address: string): Rectangle {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const [first = "", second = first, ...more] = local.split(":");
  const from = part.exec(first);
  const to = part.exec(second);
  if (local === "" || more.length > 0 || !from || !to) throw new HostError("InvalidArgument", address);
  const area = {
    top: from[2] === undefined ? 0 : Number(from[2]) - 1,
    left: from[1] === undefined ? 0 : columnOf(from[1]),
    bottom: to[2] === undefined ? lastRow : Number(to[2]) - 1,
    right: to[1] === undefined ? lastColumn : columnOf(to[1]),
  };
  if (area.top < 0 || area.bottom > lastRow || area.right > lastColumn) throw new HostError("InvalidArgument", address);
  return area;
}

/** Several addresses separated by commas. */
export function rectanglesIn(addresses: string): Rectangle[] {
  return addresses.split(",").map((address) => rectangleOf(address.trim()));
}

/** 附表3!A1:B2, quoted where the name needs it. */
export function addressIn(sheetName: string, area: Rectangle): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName);
  return `${plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`}!${rangeOf(area)}`;
}

/** Whether two rectangles share a cell. */
export function meets(one: Rectangle, other: Rectangle): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** What two rectangles share, or null. */
export function intersection(one: Rectangle, other: Rectangle): Rectangle | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** How many cells a rectangle holds. */
export function cellCount({ top, left, bottom, right }: Rectangle): number {
  return (bottom - top + 1) * (right - left + 1);
}
