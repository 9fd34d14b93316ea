/** Computes something about a table once, however many rules ask for it; kept as long as the table is. */
export function oncePerTable<Of extends object, Found>(compute: (table: Of) => Found): (table: Of) => Found {
  const known = new WeakMap<Of, { readonly found: Found }>();
  return (table) => {
    let entry = known.get(table);
    if (entry === undefined) known.set(table, (entry = { found: compute(table) }));
    return entry.found;
  };
}
