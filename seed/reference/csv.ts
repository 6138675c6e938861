/** The rows of a text with comma-separated values (RFC 4180: quoted fields, doubled quotes) as objects by the names in its first line. */
export function parseCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  const endField = () => {
    rows.at(-1)!.push(field);
    field = '';
  };
  for (let n = 0; n < text.length; n += 1) {
    const sign = text[n]!;
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text[n + 1] === '"') {
        field += '"';
        n += 1;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') endField();
    else if (sign === '\n') {
      endField();
      rows.push([]);
    } else if (sign !== '\r') field += sign;
  }
  if (field !== '' || rows.at(-1)!.length > 0) endField();
  const [names = [], ...values] = rows.filter((row) => row.length > 0);
  return values.map((row) => Object.fromEntries(names.map((name, n) => [name, row[n] ?? ''])));
}
