import type { ReactNode } from 'react';

type Props = {
  children: ReactNode;
  /** The second column; comes after the first in reading order and on narrow screens. */
  aside: ReactNode;
  /** `end`: context at the right (20 rem). `start`: filters at the left (17 rem), then they come first. */
  side?: 'start' | 'end';
};

/** Two columns on wide screens, one on narrow. */
export function Columns({ children, aside, side = 'end' }: Props) {
  const second = <div className="column-aside">{aside}</div>;
  return (
    <div className={`columns columns-${side}`}>
      {side === 'start' ? second : null}
      <div className="column-main">{children}</div>
      {side === 'end' ? second : null}
    </div>
  );
}
