import { useMessages } from '../i18n/use-messages.tsx';
import { Notice } from './notice.tsx';

/** The line above the page that an act of the reader has been recorded; `done` is the name of its command. */
export function DoneNotice({ done }: { done: string | null }) {
  const { components, workflow } = useMessages();
  if (!done) return null;
  const [name, event] = done.split('.');
  return <Notice kind="success">{workflow.done[name ?? '']?.[event ?? ''] ?? components.done}</Notice>;
}
