/** The parts of a date as one form of writing tells them; null where the form does not name them. */
export interface Written {
  /** Offset after the last character. */
  readonly end: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly date: number | null;
  readonly quarter: number | null;
  /** 上 or 下 of 半年, 上中下 of 旬, 初底末 of a month, quarter or year. */
  readonly part: string | null;
  /** The last month of 2023年4-6月, the last year of 2014-2015年. */
  readonly until: number | null;
  /** yearLast: 5/6/2023, month and date in either order. shortYear: 23.5.6, probably with the year first. */
  readonly order: "certain" | "yearLast" | "shortYear";
  /** Meant as a date, but digits ran together or the year is missing where it is needed. */
  readonly garbled: boolean;
}
