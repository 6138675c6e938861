import { createContext, useContext } from 'react';

/** The HTTP status of this response; the server provides it, so that the title of a refused form can say so. */
export const StatusContext = createContext<number | undefined>(undefined);

/** The HTTP status this page was sent with. The browser reads what the server wrote on the root element. */
export function useStatus(): number {
  const sent = useContext(StatusContext);
  if (sent !== undefined) return sent;
  return typeof document === 'undefined' ? 200 : Number(document.documentElement.dataset.status ?? 200);
}
