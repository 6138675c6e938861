import type { Messages } from '../i18n/nl.ts';

/** The answer of a rule in words. Points and articles stay as the law numbers them. */
export function resultText(m: Messages, result: string | boolean | null): string {
  const { result: words, point } = m.provider.law;
  const text = String(result);
  return words[text] ?? m.taxonomy.finding[text] ?? (/^\d+\(/.test(text) ? point(text) : text);
}
