import { useMessages } from '../i18n/use-messages.tsx';

/** Why a clock stands still, in words: `question-3` is the third question. */
export function useGround(): (ground: string) => string {
  const { limit } = useMessages().workflow.page;
  return (ground) => {
    const [kind, n] = ground.split('-');
    return kind === 'question' && n ? limit.question(n) : ground;
  };
}
