import { StatusTag, type Tone } from '../components/status-tag.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import { wordOf } from './words.ts';

/** What the colour of a state says; every other state is work in progress. */
const tones: Readonly<Record<string, Readonly<Record<string, Tone>>>> = {
  registration: {
    draft: 'info',
    inReview: 'accent',
    awaitingCertificate: 'warn',
    registered: 'ok',
    suspended: 'bad',
    withdrawn: 'neutral',
    discarded: 'neutral',
  },
  conformity: {
    applied: 'info',
    certified: 'ok',
    suspended: 'bad',
    declined: 'neutral',
    withdrawn: 'neutral',
    refused: 'neutral',
    certificateWithdrawn: 'neutral',
  },
  incident: { reported: 'info', awaitingInformation: 'warn', forwarded: 'neutral', closed: 'neutral' },
  deployment: { inUse: 'ok', paused: 'warn', ended: 'neutral' },
  organisation: { active: 'ok', closed: 'neutral' },
  reevaluation: { planned: 'info', running: 'accent', reported: 'ok', stopped: 'neutral' },
  account: { invited: 'info', active: 'ok', blocked: 'bad' },
};

/** The state of a dossier in words and colour. */
export function StateTag({ workflow, state }: { workflow: string; state: string }) {
  const m = useMessages();
  return <StatusTag tone={tones[workflow]?.[state] ?? 'accent'}>{wordOf(m.workflow.state, workflow, state)}</StatusTag>;
}
