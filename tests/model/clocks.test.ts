import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { historyOf } from '#db/queries/dossier.ts';
import { awarenessOf } from '#db/queries/incidents.ts';
import { deadlinesOf } from '#db/queries/deadlines.ts';
import { plusDays } from '#workflows/core/days.ts';
import { Refused } from '#workflows/core/errors.ts';
import { incidentCommands } from '#workflows/incident/commands.ts';
import { duties, momentKey, type EventFacts } from '#workflows/law/api.ts';
import { closeTestDatabase } from '../setup/database.ts';
import { inUseSince, on, reportedIncident } from '../fixtures/incident.ts';
import { noneOfThese } from '../fixtures/told.ts';
import { act, makeWorld, type World } from '../fixtures/world.ts';

const name = 'mdr-87-serious-incident';

/** What may happen, one a day at most: facts for better or worse, moments, choices, withdrawals, the filing, steps of the authority. */
type Happening =
  | {
      do: 'facts';
      harm: 'none' | 'minor' | 'temporary-serious' | 'permanent-serious' | 'death';
      unanticipated: boolean | 'not-investigated';
      by: 'provider' | 'deployer';
    }
  | { do: 'add'; daysAgo: number; by: 'provider' | 'deployer' }
  | { do: 'choose'; which: number }
  | { do: 'withdraw'; which: number }
  | { do: 'file' }
  | { do: 'triage' };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    do: fc.constant('facts' as const),
    harm: fc.constantFrom('none', 'minor', 'temporary-serious', 'permanent-serious', 'death'),
    unanticipated: fc.constantFrom<boolean | 'not-investigated'>(true, false, 'not-investigated'),
    by: fc.constantFrom('provider', 'deployer'),
  }),
  fc.record({ do: fc.constant('add' as const), daysAgo: fc.nat(6), by: fc.constantFrom('provider', 'deployer') }),
  fc.record({ do: fc.constantFrom('choose' as const), which: fc.nat(5) }),
  fc.record({ do: fc.constantFrom('withdraw' as const), which: fc.nat(5) }),
  fc.record({ do: fc.constant('file' as const) }),
  fc.record({ do: fc.constant('triage' as const) }),
);
const story = fc.array(fc.record({ after: fc.nat(3), what: happening }), { minLength: 1, maxLength: 9 });

type Moment = { id: string; about: string; moment: string; by: string; withdrawn: boolean };
type Limit = { due: string; was: string[]; status: 'open' | 'met' | 'late' | 'lapsed' };

/**
 * A second, plain account of the same story, from its beginning: which limit there is after all of it, and what it was before.
 * It shares the law with the register, and nothing of how the register keeps rows.
 */
class Account {
  facts: EventFacts = {
    reporter: 'deployer',
    deviceRegulation: 'MDR',
    inHouse: false,
    highRiskRoute: 'ART6_1',
    harm: 'temporary-serious',
    couldHaveLedTo: 'minor',
    systemInvolved: 'possible',
    publicHealthThreat: false,
    fundamentalRightsInfringed: false,
    personalDataBreach: 'none',
    calamity: 'in-doubt',
  };
  moments: Moment[] = [{ id: 'first', about: 'event', moment: '2026-11-04', by: 'deployer', withdrawn: false }];
  choice: { id: string; over: string[] }[] = [];
  limits: Limit[] = [];
  filed = false;
  wasReportable = true;

  /** The earliest standing moment about this that the last choice did not pass over. */
  since(about: string): string | undefined {
    const standing = this.moments.filter((one) => one.about === about && !one.withdrawn);
    const last = this.choice.findLast(({ id }) => this.moments.some((one) => one.id === id && one.about === about));
    const over = last && standing.some(({ id }) => id === last.id) ? last.over : [];
    return standing.filter(({ id }) => !over.includes(id)).sort((a, b) => momentKey(a.moment) - momentKey(b.moment))[0]
      ?.moment;
  }

  due(today: string): string | null {
    const event: EventFacts = { ...this.facts, awareAt: this.since('event')! };
    const death = this.since('death');
    const reportable = this.since('reportability');
    const all = { ...event, ...(death && { deathAwareAt: death }), ...(reportable && { reportableSince: reportable }) };
    const found = duties({ asOf: today, event: all }).duties.find(({ id }) => id === name)!;
    return found.decision === 'not-required' ? null : (found.clock?.due ?? null);
  }

  count(today: string, cause: 'facts' | 'awareness') {
    if (this.filed) return;
    const due = this.due(today);
    const running = this.limits.find(({ status }) => status === 'open');
    if (due === null) {
      if (running) running.status = 'lapsed';
    } else if (!running) this.limits.push({ due, was: [], status: 'open' });
    else if (due < running.due || (cause === 'awareness' && due !== running.due)) {
      running.was.push(running.due);
      running.due = due;
    }
  }
}

let world: World;
beforeAll(async () => {
  world = await makeWorld(inUseSince);
});
afterAll(async () => closeTestDatabase(world.db));

const told = {
  couldHaveLedTo: 'minor',
  systemInvolved: 'possible',
  ...noneOfThese,
  personalDataBreach: 'none',
  calamity: 'in-doubt',
};
const why = 'Omdat het zo bleek.';
const id = (n: number) => `m${n}`;

/** Runs one happening through the real commands; false when the register refused it. */
async function happen(
  dossierId: string,
  what: Happening,
  today: string,
): Promise<{ done: boolean; candidateId?: string }> {
  const day = on(world, today);
  const actorOf = (by: string) => (by === 'provider' ? world.provider : world.deployer);
  const { addFacts, addAwareness, chooseAwareness, withdrawAwareness, fileDuty, triage } = incidentCommands;
  try {
    if (what.do === 'facts') {
      const { harm, unanticipated, by } = what;
      const input = { ...told, harm, unanticipated, note: why, knownOn: today };
      await act(day, addFacts, actorOf(by), dossierId, input);
    } else if (what.do === 'add') {
      const input = {
        knower: 'provider',
        about: 'event',
        source: 'mail',
        on: plusDays(today, -what.daysAgo),
        note: why,
      };
      await act(day, addAwareness, actorOf(what.by), dossierId, input);
    } else if (what.do === 'file') {
      await act(day, fileDuty, world.provider, dossierId, {
        dutyId: `${dossierId}/${name}`,
        text: 'Gemeld volgens de wet.',
      });
    } else if (what.do === 'triage') {
      const input = { severity: 'serious-harm', factors: [], outcome: 'risk-supervision', reason: why };
      await act(day, triage, world.inspector, dossierId, input);
    } else {
      const rows = (await awarenessOf(world.db, dossierId)).filter(({ knower }) => knower === 'provider');
      const candidate = rows[what.which % rows.length]!;
      const command = what.do === 'choose' ? chooseAwareness : withdrawAwareness;
      const by = candidate.organisationId === world.ids.providerId ? world.provider : world.deployer;
      const actor = what.do === 'choose' ? world.provider : by;
      await act(day, command, actor, dossierId, { candidateId: candidate.id, reason: why });
      return { done: true, candidateId: candidate.id };
    }
    return { done: true };
  } catch (error) {
    if (error instanceof Refused || (error as { kind?: string }).kind === 'illegal-transition') return { done: false };
    throw error;
  }
}

/** The same happening in the plain account. */
function tell(account: Account, what: Happening, today: string, ids: Map<string, string>, candidateId?: string) {
  if (what.do === 'facts') {
    const before = account.facts.harm;
    const { harm, unanticipated } = what;
    const { unanticipated: until, ...others } = account.facts;
    // Where nobody looked into it after all a no is taken back, and a yes stays.
    const now = unanticipated === 'not-investigated' ? until || undefined : unanticipated;
    account.facts = { ...others, harm, ...(now !== undefined && { unanticipated: now }) };
    const next = (about: string) =>
      account.moments.push({ id: id(account.moments.length), about, moment: today, by: what.by, withdrawn: false });
    if (what.harm === 'death' && before !== 'death') next('death');
    account.count(today, 'facts');
  } else if (what.do === 'add') {
    const moment = plusDays(today, -what.daysAgo);
    account.moments.push({ id: id(account.moments.length), about: 'event', moment, by: what.by, withdrawn: false });
    account.count(today, 'awareness');
  } else if (what.do === 'choose' || what.do === 'withdraw') {
    const one = account.moments.find((moment) => moment.id === ids.get(candidateId!))!;
    if (what.do === 'withdraw') one.withdrawn = true;
    else {
      const over = account.moments.filter(
        ({ about, withdrawn, moment }) =>
          about === one.about && !withdrawn && momentKey(moment) < momentKey(one.moment),
      );
      account.choice.push({ id: one.id, over: over.map((moment) => moment.id) });
    }
    account.count(today, 'awareness');
  } else if (what.do === 'file') {
    account.filed = true;
    const running = account.limits.find(({ status }) => status === 'open');
    if (running) running.status = running.due < today ? 'late' : 'met';
  }
}

test('whatever happens in whatever order: the limits equal a recount from the beginning, nothing is lost, a verdict never changes', async () => {
  let steps = 0;
  await fc.assert(
    fc.asyncProperty(fc.boolean(), story, async (investigated, happenings) => {
      const first = { couldHaveLedTo: 'minor', unanticipated: investigated ? 'no' : 'not-investigated' };
      const { id: dossierId } = await reportedIncident(first, world);
      const account = new Account();
      if (investigated) account.facts = { ...account.facts, unanticipated: false };
      account.count('2026-11-04', 'facts');
      const ids = new Map<string, string>();
      const reported = (await awarenessOf(world.db, dossierId)).find(({ knower }) => knower === 'provider')!;
      ids.set(reported.id, 'first');
      let today = '2026-11-04';
      let verdict: unknown = null;
      let known = 0;
      for (const { after, what } of happenings) {
        today = plusDays(today, after);
        const { done, candidateId } = await happen(dossierId, what, today);
        if (done) tell(account, what, today, ids, candidateId);
        steps += Number(done);
        // The provider's moments appear in the same order in both.
        const moments = (await awarenessOf(world.db, dossierId)).filter(({ knower }) => knower === 'provider');
        moments.forEach((row, n) => ids.set(row.id, account.moments[n]!.id));
        expect(moments.map(({ about, moment, withdrawnAt }) => [about, moment, withdrawnAt !== null])).toEqual(
          account.moments.map(({ about, moment, withdrawn }) => [about, moment, withdrawn]),
        );
        // Nothing that was recorded disappears.
        expect(moments.length).toBeGreaterThanOrEqual(known);
        known = moments.length;

        const rows = (await deadlinesOf(world.db, dossierId))
          .filter((row) => row.name === `duty-${name}`)
          .sort((a, b) => a.openedVersion - b.openedVersion);
        expect(
          rows.map(({ dueOn, status, history }) => ({
            due: dueOn,
            status,
            was: changes(
              history.map((one) => one.dueOn),
              dueOn,
            ),
          })),
        ).toEqual(account.limits.map(({ due, status, was }) => ({ due, status, was: changes(was, due) })));
        for (const { history } of rows) {
          // In the order of knowing; each with its reason, its law and the step that brought it; facts only bring it forward.
          const at = history.map((one) => one.at);
          expect(at).toEqual([...at].sort());
          for (const [n, one] of history.entries()) {
            expect(one).toMatchObject({ reason: why, lawVersion: 'mdr@2021-05-26', version: expect.any(Number) });
            const next = history[n + 1]?.dueOn ?? rows.at(-1)!.dueOn;
            if (one.cause === 'facts' && rows.length === 1) expect(next < one.dueOn).toBe(true);
          }
        }
        const closed = rows.find(({ status }) => status === 'met' || status === 'late');
        if (closed) {
          const now = {
            status: closed.status,
            dueOn: closed.dueOn,
            closedOn: closed.closedOn,
            history: closed.history,
          };
          if (verdict) expect(now).toEqual(verdict);
          verdict = now;
        }
      }
      const audit = (await historyOf(world.db, dossierId)).filter(({ subject }) => subject === dossierId);
      expect(audit.map(({ version }) => version)).toEqual(audit.map((_, n) => n + 1));
    }),
    { numRuns: 60, seed: 20261126 },
  );
  expect(steps).toBeGreaterThan(100);
}, 300_000);

/** The days a limit really had, without steps that changed its start but not its end. */
const changes = (was: readonly string[], due: string): string[] =>
  [...was, due].filter((day, n, all) => n === 0 || day !== all[n - 1]);
