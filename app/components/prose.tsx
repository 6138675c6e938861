import type { ReactNode } from 'react';
import type { Language } from '../i18n/language.ts';

/** Running text with a readable measure; `lang` when its language differs from the page's. */
export function Prose({ lang, children }: { lang?: Language; children: ReactNode }) {
  return (
    <div className="prose" lang={lang}>
      {children}
    </div>
  );
}
