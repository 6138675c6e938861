import type { Db } from '#dialect';
import { forgetExpired } from '../account/forget-expired.ts';
import { dayOf } from '../core/days.ts';
import { deliverOutbox } from './deliver-outbox.ts';
import { expireCertificates } from './expire-certificates.ts';
import { passDeadlines } from './pass-deadlines.ts';
import { planWhenDue, reevaluateRegister } from './reevaluate-register.ts';
import { sealAudit } from './seal-audit.ts';

export type Worker = {
  /** Whether the last round ended well or is under way. */
  isAlive(): boolean;
  /** Lets the round under way end; no new one begins. */
  stop(): Promise<void>;
};

/** How long one round works on a run over the whole register before it looks at the outbox again. */
const forMs = 500;

type Options = { db: Db; now: () => Date; report: (error: unknown) => void; everyMs?: number };

/**
 * Starts the work that needs nobody: delivering the outbox, recording missed limits and ended certificates, sealing the log, forgetting what expired, and
 * applying the law to the whole register when it changed.
 */
export function startWorker({ db, now, report, everyMs = 250 }: Options): Worker {
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> | undefined;
  let stopped = false;
  let wentWell = true;
  let checkedUntil = '';

  const work = async () => {
    let more = false;
    try {
      const at = now();
      await deliverOutbox(db, at);
      // Missed limits, ended certificates and seals belong to days: once a day, and at start.
      if (checkedUntil !== dayOf(at)) {
        await passDeadlines(db, at);
        await expireCertificates(db, at);
        await sealAudit(db, at);
        await forgetExpired(db, at);
        await planWhenDue(db, at);
        checkedUntil = dayOf(at);
      }
      more = await reevaluateRegister(db, now, forMs);
      wentWell = true;
    } catch (error) {
      wentWell = false;
      report(error);
    }
    if (!stopped) timer = setTimeout(next, !wentWell ? 5000 : more ? 0 : everyMs);
  };
  const next = () => {
    round = work();
  };
  next();
  return {
    isAlive: () => wentWell && !stopped,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
