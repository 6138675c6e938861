import type { Classification, Text } from '#workflows/law/api.ts';
import { storedCitation, type Citation } from '../core/citation.ts';

export type DutyChange = {
  id: string;
  title: Text;
  role: string;
  before: string | null;
  after: string | null;
  /** It binds on the day of the new answer: it began, and it is law. */
  applies: boolean;
  /** Its standing where it is no law that applies now or later: a draft, a proposal, guidance. */
  standing: string | null;
  /** How sure its text is where nobody read it at its source. */
  confidence: string | null;
  citation: Citation;
};

/** Duties that are new, gone, moved to another day, or that began. */
export function dutyChanges(before: Classification, after: Classification): DutyChange[] {
  const was = new Map(before.obligations.map((one) => [one.id, one]));
  const is = new Map(after.obligations.map((one) => [one.id, one]));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id) => {
    const [old, now] = [was.get(id), is.get(id)];
    const began = now !== undefined && old !== undefined && now.from <= after.asOf && old.from > before.asOf;
    if (old?.from === now?.from && !began) return [];
    // An older receipt does not say how sure the text of a duty was.
    const { title, role, cite, status, confidence = 'verified' } = (now ?? old)!;
    const standing = status === 'applying' || status === 'pending' ? null : status;
    return [
      {
        id,
        title,
        role,
        before: old?.from ?? null,
        after: now?.from ?? null,
        applies: now !== undefined && now.from <= after.asOf && standing === null,
        standing,
        confidence: confidence === 'verified' ? null : confidence,
        citation: storedCitation(cite),
      },
    ];
  });
}
