import type { DossierView } from '#workflows/core/view.ts';
import { Notice } from '../../components/notice.tsx';
import { movesOf } from '../../dossier/ledger.ts';
import { limitName } from '../../dossier/words.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';

/** Which limits the last change gave another day: the old day, the new one, and whether that is earlier. */
export function MovedLimits({ view }: { view: Pick<DossierView, 'deadlines' | 'changedAt'> }) {
  const m = useMessages();
  const format = useFormat();
  const { moved: words } = m.deployer.case;
  const lines = view.deadlines.flatMap((limit) => {
    const last = movesOf(limit).at(-1);
    if (!last || last.way === 'same' || last.at.getTime() !== view.changedAt.getTime()) return [];
    return [words[last.way](limitName(m, limit.name), format.dayNamed(last.from), format.dayNamed(last.to))];
  });
  if (lines.length === 0) return null;
  return (
    <Notice kind="attention" heading={words.heading}>
      <>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </>
    </Notice>
  );
}
