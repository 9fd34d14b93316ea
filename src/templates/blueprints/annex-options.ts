import { officialSignOff, periodLine, type SheetForm } from "../../annexes/sheet-form";
import type { ColumnKey } from "../../annexes/columns";
import type { Quarter } from "../../dates/limits";

/** What is filled in on an annex beforehand; what is left out stays as the official form prints it. */
export interface AnnexOptions {
  readonly quarter?: Quarter;
  /** 填报单位, such as 申江区生态环境局. */
  readonly authority?: string;
}

/** The period line: the quarter, or the form's own blanks. */
export function periodOf(form: Pick<SheetForm<ColumnKey>, "unfilledPeriod">, { quarter }: AnnexOptions): string {
  return quarter ? periodLine(quarter) : form.unfilledPeriod;
}

const seal = /[（(](?:单位)?(?:盖章|公章)[）)]\s*$/;

/** The three lines of the sign-off; 填报人 and 填报时间 are always left to the clerk. */
export function signOffOf({ authority }: AnnexOptions): string[] {
  const name = (authority ?? "").trim().replace(seal, "");
  return [
    name === "" ? officialSignOff.reportingAuthority : `${name}（盖章）`,
    officialSignOff.preparedBy,
    officialSignOff.reportedOn,
  ];
}
