/**
 * A calendar day as Excel's serial of the 1900 system; reckoned here by hand, so that these tests do not lean on what
 * they test.
 */
export type Serial = number;

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const unixEpoch = 25_569;

/** Days from civil, after Hinnant: years begin in March, so that the leap day comes last. */
export function serial(year: number, month: number, date: number): Serial {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468 + unixEpoch;
}

export function civil(day: Serial): Civil {
  const shifted = day - unixEpoch + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

export function monthEnd(year: number, month: number): Serial {
  return month === 12 ? serial(year, 12, 31) : serial(year, month + 1, 1) - 1;
}

/** 民法典 202: the corresponding day, else the month's last. */
export function addMonths(day: Serial, months: number): Serial {
  const { year, month, date } = civil(day);
  const index = year * 12 + month - 1 + months;
  const there = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return Math.min(serial(there.year, there.month, date), monthEnd(there.year, there.month));
}

export interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

export function quarterBefore({ year, quarter }: Quarter): Quarter {
  return quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 };
}

export function quarterEnd({ year, quarter }: Quarter): Serial {
  return monthEnd(year, quarter * 3);
}

/** Last days rolled over rest days by hand, from the official holiday notices: 公布 and its days 12 and 24 months on. */
export const rolledByHand: readonly { readonly listed: Serial; readonly year: Serial; readonly twoYears: Serial }[] = [
  { listed: serial(2020, 12, 18), year: serial(2021, 12, 20), twoYears: serial(2022, 12, 19) },
  { listed: serial(2021, 8, 31), year: serial(2022, 8, 31), twoYears: serial(2023, 8, 31) },
  { listed: serial(2021, 12, 31), year: serial(2023, 1, 3), twoYears: serial(2024, 1, 2) },
  { listed: serial(2022, 12, 31), year: serial(2024, 1, 2), twoYears: serial(2024, 12, 31) },
  { listed: serial(2023, 3, 1), year: serial(2024, 3, 1), twoYears: serial(2025, 3, 3) },
  { listed: serial(2023, 8, 31), year: serial(2024, 9, 2), twoYears: serial(2025, 9, 1) },
  { listed: serial(2024, 2, 29), year: serial(2025, 2, 28), twoYears: serial(2026, 2, 28) },
];
