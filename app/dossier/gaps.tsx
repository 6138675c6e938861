import type { Messages } from '../i18n/nl.ts';
import { gaps } from '#workflows/incident/awareness-lists.ts';
import { Textarea } from '../components/textarea.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import { word } from './words.ts';

/** The two answers that are none: not known, and not investigated yet. For the end of a list of choices. */
export const gapChoices = (m: Messages) =>
  gaps.map((value) => ({ value, label: word(m.workflow.awareness.gap, value) }));

/** Why something is not known: one field for all questions above it. */
export function GapReason() {
  const { awareness: words } = useMessages().workflow;
  return (
    <Textarea name="gapReason" label={words.gapReason} hint={words.gapReasonHint} rows={2} atMost={500} optional />
  );
}

type Gaps = Record<string, { state: string; reason: string | null }> | null;

/** Missing answers as the fields of a form take them. */
export function toldGaps(told: Gaps): Record<string, unknown> {
  const all = Object.entries(told ?? {});
  const reason = all.find(([, gap]) => gap.reason)?.[1].reason;
  return { ...Object.fromEntries(all.map(([name, { state }]) => [name, state])), ...(reason && { gapReason: reason }) };
}

/** Which answer is missing and why, in words; nothing when it is there. */
export function gapInWords(m: Messages, told: Gaps, name: string): string | null {
  const gap = told?.[name];
  if (!gap) return null;
  const { gap: words, because } = m.workflow.awareness;
  return gap.reason ? `${word(words, gap.state)}. ${because(gap.reason)}` : word(words, gap.state);
}
