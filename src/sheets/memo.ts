/** A reader of texts in which equal texts share one value; it remembers so many and then starts anew. */
export function sharing<Value>(read: (text: string) => Value, most = 20_000): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= most) known.clear();
      known.set(text, (value = read(text)));
    }
    return value;
  };
}
