import { Fragment, type ReactNode } from "react";

const date = /(\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|\d{4}-\d{2}-\d{2}|\d+(?:家|处|天|行|个月))/;

/** Running text whose dates and counts never break over a line's end. */
export function Prose({ text }: { readonly text: string }): ReactNode {
  return text.split(date).map((part, at) =>
    at % 2 === 1 ? (
      <span key={at} className="unbroken">
        {part}
      </span>
    ) : (
      <Fragment key={at}>{part}</Fragment>
    ),
  );
}

const whole = /(（[^（）]*）|股份有限公司|有限责任公司|有限公司)/;

/**
 * A company's name, which breaks only before （…）, before 有限公司 and after it, so that 分公司 stays in sight. `long`: over
 * three lines, not two.
 */
export function CompanyName({ name, long = false }: { readonly name: string; readonly long?: boolean }): ReactNode {
  return (
    <span className={long ? "company long" : "company"} title={name}>
      {partsOf(name).map((part, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}

/** What must not break: （…）, the legal form, and what lies between. */
function partsOf(name: string): string[] {
  return name.split(whole).filter((part) => part !== "");
}
