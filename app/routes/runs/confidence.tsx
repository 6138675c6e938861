import { StatusTag } from '../../components/status-tag.tsx';
import { word } from '../../dossier/words.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

/** How sure the register is of a text of law; nothing where somebody read it at its source. */
export function Confidence({ confidence }: { confidence: string | null }) {
  const { confidence: words } = useMessages().provider.law;
  if (confidence === null || confidence === 'verified') return null;
  return <StatusTag tone="neutral">{word(words, confidence)}</StatusTag>;
}
