import { SpokenError } from "../../workbooks/spoken-error";

/** Rows cannot be put in or taken out without harm. */
export class RowsBarredError extends SpokenError {
  /** `what` is in the way, in a clerk's words. */
  constructor(readonly what: string) {
    super(`这几行牵涉到${what}，在这里不能插入或删除；请在 Excel 里做`);
  }
}
