import { hash } from 'node:crypto';

const quoted = (text: string): string => JSON.stringify(text);

function ofObject(value: Record<string, unknown>): string {
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const item = value[key];
    if (item !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${canonical(item)}`;
  }
  return `{${text}}`;
}

/** One text for one value: keys sorted, `undefined` left out, dates as ISO instants. What is hashed is exactly this. */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (value instanceof Date) return quoted(value.toISOString());
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  return ofObject(value as Record<string, unknown>);
}

/** SHA-256 in lower-case hexadecimal of the parts, one after the other. */
export const sha256 = (...parts: readonly string[]): string => hash('sha256', parts.join(''));
