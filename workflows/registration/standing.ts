import { preparedWrite, type Write } from '#dialect';
import { standing } from '#db/schema/reevaluation.ts';
import { consequencesOf, type Classification, type FactValues } from '#workflows/law/api.ts';
import { sql } from 'drizzle-orm';
import { classKey } from './classify.ts';

/** A duty in short: which, from which day, and whether it applied on the day of the outcome. */
export type StandingDuty = { id: string; from: string; applies: boolean };

/** What a classification concludes, without reasons: small enough to compare a whole register with. */
export type Standing = {
  asOf: string;
  outcome: Classification['outcome'];
  deviceClass: string;
  findings: string[];
  notifiedBody: boolean | null;
  route: string | null;
  annexIII: string[];
  prohibited: string[];
  article50: string[];
  dutiesFrom: string | null;
  transitionUntil: string | null;
  duties: StandingDuty[];
};

/** The conclusion of a classification, in the form in which it is kept and compared. */
export function standingOf(answer: Classification): Standing {
  const { aiAct, device } = answer;
  return {
    asOf: answer.asOf,
    outcome: answer.outcome,
    deviceClass: classKey(answer),
    findings: [...answer.findings],
    notifiedBody: device.notifiedBody,
    route: aiAct.route,
    annexIII: [...aiAct.annexIII],
    prohibited: [...aiAct.prohibited],
    article50: [...aiAct.article50],
    dutiesFrom: aiAct.dutiesFrom,
    transitionUntil: device.transitionUntil,
    duties: answer.obligations.map(({ id, from }) => ({ id, from, applies: from <= answer.asOf })),
  };
}

/** The same of the law of a day on facts, without what only a reader needs: for the whole register. */
export function standingUnder(asOf: string, facts: FactValues, scenario?: Classification['scenario']): Standing {
  const { conclusion, ...rest } = consequencesOf({
    asOf,
    facts,
    ...(scenario && { scenario: scenario as 'com-2025-1023' }),
  });
  const { regulation, class: deviceClass, qualifies, notifiedBody } = conclusion;
  return {
    asOf,
    outcome: rest.outcome,
    deviceClass: classKey({ device: { qualifies, inHouse: rest.inHouse, regulation, class: deviceClass } }),
    findings: [...conclusion.findings],
    notifiedBody,
    route: conclusion.route,
    annexIII: [...conclusion.annexIII],
    prohibited: [...conclusion.prohibited],
    article50: [...conclusion.article50],
    dutiesFrom: rest.dutiesFrom,
    transitionUntil: rest.transitionUntil,
    duties: rest.obligations.map(({ id, from }) => ({ id, from, applies: from <= asOf })),
  };
}

const ph = sql.placeholder;
const keep = preparedWrite('keep_standing', (tx) =>
  tx
    .insert(standing)
    .values({ systemId: ph('systemId'), asOf: ph('asOf'), body: ph('body'), receipt: ph('receipt') })
    .onConflictDoUpdate({
      target: standing.systemId,
      set: {
        asOf: sql`excluded.as_of`,
        body: sql`excluded.body`,
        receipt: sql`excluded.receipt`,
      },
    }),
);

/** Keeps what the law last made of a system, beside the receipt it is taken from. */
export const keepStanding = (systemId: string, answer: Classification, receipt: string): Write =>
  keep({ systemId, asOf: answer.asOf, body: standingOf(answer), receipt }, 1);
