import type Database from 'better-sqlite3';
import { Column, getTableName, is, noopDecoder, Param, Placeholder, SQL, type Query } from 'drizzle-orm';

/** Where a value of a statement comes from, found out once instead of at every run. */
export function valueOf(param: unknown): (given: Record<string, unknown>) => unknown {
  const named = (name: string, given: Record<string, unknown>) => {
    const value = given[name];
    if (value === undefined) throw new Error(`no value for ${name}`);
    return value;
  };
  if (is(param, Placeholder)) return (given) => named(param.name, given);
  if (is(param, Param) && is(param.value, Placeholder)) {
    const { name } = param.value;
    return (given) => param.encoder.mapToDriverValue(named(name, given));
  }
  return () => param;
}

type Decoder = { mapFromDriverValue(value: unknown): unknown };
type Selected = { path: string[]; field: unknown };
/** What a prepared select knows of itself. */
type Selecting = {
  executeMethod?: string;
  fields?: Selected[];
  /** By table: whether its row is always there; a row of the others may be missing after a left join. */
  joinsNotNullableMap?: Record<string, boolean>;
  customResultMapper?: unknown;
  getQuery(): Query;
};

function decoderOf(field: unknown): Decoder | undefined {
  if (is(field, Column)) return field;
  if (is(field, SQL)) return (field as unknown as { decoder: Decoder }).decoder;
  if (is(field, SQL.Aliased)) return (field.sql as unknown as { decoder: Decoder }).decoder;
  return undefined;
}

// Most columns are kept as they come from the driver.
const asItIs: unknown[] = [Column.prototype.mapFromDriverValue, noopDecoder.mapFromDriverValue];

/** Where one value of a row goes: a name, or a name within the row of one table. */
type Place = { group: string | null; name: string; decoder: Decoder | null };

function placeOf({ path, field }: Selected, always: Record<string, boolean>): Place | undefined {
  const decoder = decoderOf(field);
  const [first, second] = path;
  if (decoder === undefined || first === undefined || path.length > 2) return undefined;
  if (second !== undefined && !(is(field, Column) && always[getTableName(field.table)] === true)) return undefined;
  const group = second === undefined ? null : first;
  return { group, name: second ?? first, decoder: asItIs.includes(decoder.mapFromDriverValue) ? null : decoder };
}

function rowOf(values: readonly unknown[], places: readonly Place[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let n = 0; n < places.length; n += 1) {
    const { group, name, decoder } = places[n]!;
    const value = values[n];
    const within = group === null ? row : ((row[group] ??= {}) as Record<string, unknown>);
    within[name] = value === null || decoder === null ? value : decoder.mapFromDriverValue(value);
  }
  return row;
}

/**
 * A select whose rows are made by a plan that is worked out once: the mapper of the builder works it out for every value of every row.
 * Undefined for what the plan does not know (rows that a left join may leave out), which keeps the builder's own mapper.
 */
export function plannedSelect(client: Database.Database, made: Selecting) {
  const { executeMethod, fields = [], customResultMapper, joinsNotNullableMap = {} } = made;
  if (executeMethod !== 'all' || customResultMapper !== undefined || fields.length === 0) return undefined;
  const places = fields.map((field) => placeOf(field, joinsNotNullableMap)).filter((place) => place !== undefined);
  if (places.length < fields.length) return undefined;
  const { sql: text, params } = made.getQuery();
  const statement = client.prepare(text).raw();
  const values = params.map(valueOf);
  return async (given: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> =>
    (statement.all(values.map((value) => value(given))) as unknown[][]).map((row) => rowOf(row, places));
}
