import { expect, test } from 'vitest';
import { duties } from '#workflows/law/api.ts';
import { scriptedEvents } from './events.ts';

/** Each duty with its decision and its last day, or last moment where hours are counted. */
const answered = ({ asOf, event }: (typeof scriptedEvents)[number]) =>
  Object.fromEntries(
    duties({ asOf, event }).duties.map(({ id, decision, clock }) => [
      id,
      clock ? `${decision} ${id.startsWith('gdpr') ? clock.dueAt : clock.due}` : decision,
    ]),
  );

test.each(scriptedEvents)('$title', (scripted) => {
  expect(answered(scripted)).toEqual(scripted.expected);
});

test('there are at least sixty events, and every duty is both asked and not asked', () => {
  expect(scriptedEvents.length).toBeGreaterThanOrEqual(60);
  const decisions = new Map<string, Set<string>>();
  for (const { expected } of scriptedEvents) {
    for (const [id, answer] of Object.entries(expected)) {
      decisions.set(id, (decisions.get(id) ?? new Set()).add(answer.split(' ')[0]!));
    }
  }
  expect(decisions.size).toBe(18);
  for (const [id, seen] of decisions)
    expect([id, seen.has('report'), seen.has('not-required')]).toEqual([id, true, true]);
});

test('a duty that is to be reported is at once, or ends on a day, or says which fact is missing, and never on a day before its start', () => {
  for (const { asOf, event } of scriptedEvents) {
    for (const { decision, clock, ask, immediately, id } of duties({ asOf, event }).duties) {
      if (decision === 'not-required') expect([id, clock, ask]).toEqual([id, null, []]);
      if (decision === 'undetermined') expect([id, ask.length > 0]).toEqual([id, true]);
      if (decision === 'report' && !clock)
        expect([id, immediately || id.includes('final') || id.includes('trend')]).toEqual([id, true]);
      if (clock) expect(clock.due >= clock.dayZero).toBe(true);
    }
  }
});

test('what stays open is said: which day starts a death, from when Article 73 holds, which authority receives', () => {
  const openOf = (title: string, id: string) => {
    const { asOf, event } = scriptedEvents.find((one) => one.title.startsWith(title))!;
    return duties({ asOf, event })
      .duties.find((duty) => duty.id === id)!
      .open.map(({ en }) => en);
  };
  expect(openOf('Serious at first', 'mdr-87-serious-incident')).toEqual([
    expect.stringContaining('Friday 4 December 2026'),
  ]);
  expect(openOf('The patient died', 'mdr-87-serious-incident')).toEqual([]);
  expect(openOf('Triage software', 'ai-act-73-serious-incident')).toEqual([expect.stringContaining('2 August 2026')]);
  expect(openOf('Someone died', 'ai-act-73-serious-incident')).toEqual([expect.stringContaining('draft')]);
  expect(openOf('A health chat', 'ai-act-73-serious-incident')).toEqual([]);
});

test('the table of events as a lawyer reads it', async () => {
  const ids = [...new Set(scriptedEvents.flatMap(({ expected }) => Object.keys(expected)))];
  const lines = scriptedEvents.map(({ title, asOf, event, expected }, n) => {
    const asked = ids.filter((id) => expected[id] && !expected[id].startsWith('not-required'));
    const who = duties({ asOf, event }).duties;
    const cells = asked.map((id) => {
      const { basis, by, to } = who.find((duty) => duty.id === id)!;
      return `${basis}: ${expected[id]} (${by} to ${to})`;
    });
    return `| ${n + 1} | ${title} | ${asOf} | ${cells.join('<br>') || 'nothing to report'} |`;
  });
  const table = ['# Events and their duties', '', '| | Event | Asked on | Duties |', '|---|---|---|---|', ...lines, ''];
  await expect(table.join('\n')).toMatchFileSnapshot('../../__snapshots__/events-and-duties.txt');
});

test('every answer of every duty with its reason, in both languages, and the events that lead to it', async () => {
  const rows = new Map<string, Map<string, number[]>>();
  scriptedEvents.forEach(({ asOf, event }, n) => {
    for (const duty of duties({ asOf, event }).duties) {
      const { id, by, to, basis, cites, decision, why, clock, immediately, ask, open, status, confidence } = duty;
      const answer = [
        `${decision}${immediately ? ', at once' : ''}${clock ? `, from ${clock.trigger}` : ''} (${status}, ${confidence})`,
        `  ${basis}, by ${by} to ${to}: ${cites.join(', ')}`,
        `  ${why.en}`,
        `  ${why.nl}`,
        ...(ask.length > 0 ? [`  asks ${ask.join(', ')}`] : []),
        ...open.map(({ en, nl }) => `  open: ${en} ${nl}`),
      ].join('\n');
      const answers = rows.get(id) ?? new Map<string, number[]>();
      rows.set(id, answers.set(answer, [...(answers.get(answer) ?? []), n + 1]));
    }
  });
  const text = [...rows].flatMap(([id, answers]) => [
    `# ${id}`,
    ...[...answers].map(([answer, events]) => `${answer}\n  events ${events.join(', ')}`),
    '',
  ]);
  await expect(text.join('\n')).toMatchFileSnapshot('../../__snapshots__/duties-and-reasons.txt');
});
