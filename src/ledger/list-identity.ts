import { listNameIn } from "../cells/list-name";
import type { StatusRow } from "./tables";

/** The list that a row belongs to, by the batch or document that its 名单公布时间 or 批次 names; "" where neither does. */
function listNameOf({ values: { listPublishedOn, batch } }: StatusRow): string {
  return listPublishedOn?.list || listNameIn(batch ?? "");
}

/**
 * Whether two rows with the same 公布 are of one list: not where they name different batches or documents, nor where only
 * one names any and the time is too coarse to tell.
 */
export function isSameList(one: StatusRow, other: StatusRow): boolean {
  const [name, otherName] = [listNameOf(one), listNameOf(other)];
  if (name === otherName) return true;
  return (name === "" || otherName === "") && one.values.listPublishedOn?.precision === "day";
}
