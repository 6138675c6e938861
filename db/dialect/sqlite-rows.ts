import type Database from 'better-sqlite3';
import { Column, is, noopDecoder, Param, Placeholder, SQL, type Query } from 'drizzle-orm';

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
/** What a prepared select knows of itself. */
type Selecting = {
  executeMethod?: string;
  fields?: { path: string[]; field: unknown }[];
  customResultMapper?: unknown;
  getQuery(): Query;
};

function decoderOf(field: unknown): Decoder | undefined {
  if (is(field, Column)) return field;
  if (is(field, SQL)) return (field as unknown as { decoder: Decoder }).decoder;
  if (is(field, SQL.Aliased)) return (field.sql as unknown as { decoder: Decoder }).decoder;
  return undefined;
}

/**
 * A select of plain columns whose rows are made by a plan that is worked out once: the mapper of the builder works it out for every
 * value of every row. Undefined for a select with nested rows, which keeps the builder's own mapper.
 */
export function plainSelect(client: Database.Database, made: Selecting) {
  const { executeMethod, fields, customResultMapper } = made;
  const plan = (fields ?? []).map(({ path, field }) => ({ path, decoder: decoderOf(field) }));
  const isPlain = plan.every(({ path, decoder }) => path.length === 1 && decoder !== undefined);
  if (executeMethod !== 'all' || customResultMapper !== undefined || plan.length === 0 || !isPlain) return undefined;
  const { sql: text, params } = made.getQuery();
  const statement = client.prepare(text).raw();
  const values = params.map(valueOf);
  // Most columns are kept as they come from the driver.
  const asItIs = [Column.prototype.mapFromDriverValue, noopDecoder.mapFromDriverValue];
  const columns = plan.map(({ path, decoder }) => ({
    name: path[0]!,
    decoder: asItIs.includes(decoder!.mapFromDriverValue as (value: unknown) => unknown) ? null : decoder!,
  }));
  return async (given: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> =>
    (statement.all(values.map((value) => value(given))) as unknown[][]).map((row) => {
      const made: Record<string, unknown> = {};
      for (let n = 0; n < columns.length; n += 1) {
        const { name, decoder } = columns[n]!;
        const value = row[n];
        made[name] = value === null || decoder === null ? value : decoder.mapFromDriverValue(value);
      }
      return made;
    });
}
