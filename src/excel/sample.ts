/** Some cells as Excel answers them. */
export interface Sample {
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

const area = "A1:Z20";

/** Asks for a sheet's first cells; after the next sync, its id and those of them that say something. */
export function askSample(sheet: Excel.Worksheet): () => readonly [string, Sample] {
  sheet.load("id");
  const range = sheet.getRange(area);
  range.load("values,numberFormat");
  return () => [sheet.id, sampleIn(range)];
}

function sampleIn({ values, numberFormat }: Excel.Range): Sample {
  return filled({ values, formats: numberFormat });
}

/** Without the columns that are empty in every row, which a used part of a sheet does not have. */
function filled({ values, formats }: Sample): Sample {
  const columns = (values[0] ?? []).flatMap((_, column) => (values.some((row) => row[column] !== "") ? [column] : []));
  const kept = (rows: readonly (readonly unknown[])[]) => rows.map((row) => columns.map((column) => row[column]));
  return columns.length === 0 ? { values: [], formats: [] } : { values: kept(values), formats: kept(formats) };
}
