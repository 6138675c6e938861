import type { Messages } from '../i18n/nl.ts';
import { gaps } from '#workflows/incident/awareness-lists.ts';
import { yesNoFacts } from '#workflows/incident/told-lists.ts';
import { RadioGroup } from '../components/radio-group.tsx';
import { Textarea } from '../components/textarea.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import { word } from './words.ts';

/** The two answers that are none: not known, and not investigated yet. For the end of a list of choices. */
export const gapChoices = (m: Messages) =>
  gaps.map((value) => ({ value, label: word(m.workflow.awareness.gap, value) }));

/** A question with yes, no, and the two answers that are none. */
export function YesNoOrGap({ name, label, hint }: { name: string; label: string; hint?: string }) {
  const m = useMessages();
  const { yes, no } = m.workflow.awareness;
  const choices = [{ value: 'yes', label: yes }, { value: 'no', label: no }, ...gapChoices(m)];
  return <RadioGroup name={name} label={label} {...(hint && { hint })} choices={choices} />;
}

/** What was told with yes or no, as the fields of a form take it. */
export const toldYesNo = (facts: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    yesNoFacts.flatMap((name) => (typeof facts[name] === 'boolean' ? [[name, facts[name] ? 'yes' : 'no']] : [])),
  );

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
