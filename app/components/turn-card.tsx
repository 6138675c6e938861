import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';

type Props = {
  /** Whose turn it is: the reader's, another's by name, or nobody's. */
  turn: 'yours' | { of: string } | 'nobody';
  /** The task in one sentence. */
  children?: ReactNode;
};

/** Who is at turn, and to do what: the first thing on the page of a case. */
export function TurnCard({ turn, children }: Props) {
  const words = useMessages().components.turn;
  const title = turn === 'yours' ? words.yours : turn === 'nobody' ? words.nobody : words.of(turn.of);
  return (
    <section className={turn === 'yours' ? 'turn turn-yours' : 'turn'} aria-labelledby="turn">
      <h2 id="turn">{title}</h2>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </section>
  );
}
