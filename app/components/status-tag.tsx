import type { ReactNode } from 'react';

/** red = problem or danger, amber = attention, green = in force, blue = information, violet = in progress, grey = ended. */
export type Tone = 'bad' | 'warn' | 'ok' | 'info' | 'accent' | 'neutral';

/** A status in words and colour; never a button. At most three in a row. */
export function StatusTag({ tone, id, children }: { tone: Tone; id?: string; children: ReactNode }) {
  return (
    <span className={`tag tag-${tone}`} id={id}>
      {children}
    </span>
  );
}
