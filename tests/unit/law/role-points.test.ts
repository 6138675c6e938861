import { expect, test } from 'vitest';
import { roleExamples, roles } from '#workflows/law/api.ts';
import type { RoleFacts } from '#workflows/law/api.ts';

const asOf = '2026-11-22';
const of = (facts: RoleFacts) => roles({ asOf, facts });
const like = (id: string, more: RoleFacts): RoleFacts => ({
  ...roleExamples.find((one) => one.id === id)!.facts,
  nameAgreement: false,
  conversionExcluded: false,
  ...more,
});
const step = (rule: string, facts: RoleFacts) => of(facts).trace.find((one) => one.rule === rule)!;
const answer = (rule: string, facts: RoleFacts) => {
  const { result, cites } = step(rule, facts);
  return [result, ...cites];
};

test('Article 25(1) is about others than the maker, who supply or use it for work', () => {
  const changed = { changes: 'substantial' } as const;
  const raised = { highRisk: false, otherPurpose: 'high-risk' } as const;
  const cases: [string, RoleFacts, string[]][] = [
    ['a hospital retrains a high-risk system', like('hospital-user', changed), ['25(1)(b)']],
    ['a distributor does', like('distributor', changed), ['25(1)(b)']],
    ['the maker does: it was provider already', like('maker', changed), []],
    ['somebody does at home, for himself', like('private', changed), []],
    ['a hospital gives a system of low risk a high-risk purpose', like('hospital-user', raised), ['25(1)(c)']],
    ['a distributor does', like('distributor', raised), ['25(1)(c)']],
    ['the maker does: it provides a high-risk system from the start', like('maker', raised), []],
    ['somebody does at home, for himself', like('private', raised), []],
    // 3(23): another purpose than the assessed one is a substantial modification; (c) is for what was not high-risk.
    ['another high-risk purpose', like('hospital-user', { otherPurpose: 'high-risk' }), ['25(1)(b)']],
    [
      'its change takes the high risk away: (b) wants that it stays',
      like('hospital-user', { ...changed, otherPurpose: 'not-high-risk' }),
      [],
    ],
    ['a hospital puts its name on a high-risk system', like('hospital-user', { ownName: true }), ['25(1)(a)']],
    ['the maker has its own name on it', like('maker', {}), []],
  ];
  for (const [title, facts, points] of cases) expect([title, of(facts).becomesProvider]).toEqual([title, points]);
});

test('a change that was foreseen rests on 43(4), which is about high-risk systems of another', () => {
  const foreseen = { changes: 'foreseen' } as const;
  const ground = (facts: RoleFacts) => answer('ai-act/25-1-b', facts);
  expect(ground(like('hospital-user', foreseen))).toEqual([false, 'ai-act/43-4']);
  expect(ground(like('distributor', foreseen))).toEqual([false, 'ai-act/43-4']);
  expect(ground(like('maker', foreseen))).toEqual([false, 'ai-act/25-1']);
  expect(ground(like('private', foreseen))).toEqual([false, 'ai-act/25-1']);
  expect(ground(like('hospital-user', { ...foreseen, highRisk: false }))).toEqual([false, 'ai-act/25-1']);
  expect(ground(like('hospital-user', {}))).toEqual([false, 'ai-act/25-1']);
});

test('a third party that changes it for somebody else: 25(1) names it, and a person decides whose change it is', () => {
  const firm = { ...like('distributor', {}), supply: 'no', use: 'no' } as const;
  const changed: RoleFacts = { ...firm, changes: 'substantial' };
  expect(of(changed)).toMatchObject({ outcome: 'undetermined', roles: [], open: ['provider'], becomesProvider: [] });
  expect(of(changed).review.map(({ cites }) => cites)).toContainEqual(['ai-act/25-1-b-third-party']);
  const raised = of({ ...firm, highRisk: false, otherPurpose: 'high-risk' });
  expect(raised.open).toEqual(['provider']);
  expect(raised.review.map(({ cites }) => cites)).toContainEqual(['ai-act/25-1-c-third-party']);
  // A small change, or one after which it is no longer high-risk, makes nobody provider.
  expect(of(firm)).toMatchObject({ outcome: 'decided', roles: [] });
  expect(of({ ...changed, otherPurpose: 'not-high-risk' })).toMatchObject({ outcome: 'decided', roles: [] });
  // The maker stays what it was.
  expect(of({ ...changed, maker: 'we' }).open).toEqual([]);
});

test('a manufacturer that made the AI in its own product is provider by 25(3)', () => {
  const inPump = like('maker', { supply: 'no', ownProduct: true });
  for (const ownName of [false, true])
    expect(of({ ...inPump, ownName }).roles).toEqual(['provider', 'product-manufacturer']);
  // Not of a system that is not high-risk.
  expect(of({ ...inPump, highRisk: false }).roles).toEqual([]);
});

test('who uses it at home is no deployer by 2(10); who does not use it, by 3(4)', () => {
  expect(answer('ai-act/role-deployer', like('private', {}))).toEqual([false, 'ai-act/2-10']);
  expect(answer('ai-act/role-deployer', like('distributor', {}))).toEqual([false, 'ai-act/3-4']);
});

test('a mandate makes a representative of a party in the Union, for a maker outside it', () => {
  const agency = (more: RoleFacts) => of(like('representative', more)).roles;
  expect(agency({})).toEqual(['authorised-representative']);
  // 3(5) speaks of any provider, 22(1) of those outside the Union: a person decides.
  const inside = of(like('representative', { makerInUnion: true }));
  expect([inside.roles, inside.open]).toEqual([[], ['authorised-representative']]);
  expect(inside.review.map(({ cites }) => cites)).toEqual([['ai-act/3-5-maker-in-union']]);
  expect(of(like('representative', { makerInUnion: true, inUnion: false })).outcome).toBe('decided');
  expect(agency({ inUnion: false })).toEqual([]);
  expect(agency({ mandate: false })).toEqual([]);
  expect(agency({ maker: 'we' })).toEqual([]);
});

test('22(1) asks for a representative for a high-risk system whose provider is outside the Union', () => {
  const needed = (id: string, more: RoleFacts = {}) => of(like(id, more)).representativeNeeded;
  expect(needed('importer')).toBe(true);
  expect(needed('importer', { highRisk: false })).toBe(false);
  expect(needed('hospital-user')).toBe(false);
  expect(needed('hospital-user', { makerInUnion: false })).toBe(true);
  expect(needed('maker-outside')).toBe(true);
  expect(needed('maker-outside', { highRisk: false })).toBe(false);
  // It develops for another, whose name is on it: that one is the provider.
  expect(needed('white-label', { makerInUnion: false })).toBe(false);
  // Who becomes provider counts by its own place, not by that of the first maker.
  expect(needed('own-brand', { makerInUnion: false })).toBe(false);
  expect(needed('general-chatbot', { inUnion: false })).toBe(true);
});

/** 25(4), by what one supplies for the system of another and by what is in one's own. */
test('a written agreement: for every part but an open one, by the supplier and by the provider of a high-risk system', () => {
  const must = [true, 'ai-act/25-4'];
  const none = [false, 'ai-act/25-4'];
  const open = [false, 'ai-act/25-4-open-source'];
  const parts = ['no', 'open', 'yes'] as const;
  const cells = (facts: RoleFacts) =>
    parts.map((suppliesPart) =>
      parts.map((boughtParts) => answer('ai-act/25-4', { ...facts, suppliesPart, boughtParts })),
    );
  expect(cells(like('maker', {}))).toEqual([
    [none, open, must],
    [open, open, must],
    [must, must, must],
  ]);
  // A deployer of a high-risk system and a provider of another system owe none for what is in it.
  for (const facts of [like('hospital-user', {}), like('maker', { highRisk: false })])
    expect(cells(facts)).toEqual([
      [none, none, none],
      [open, open, open],
      [must, must, must],
    ]);
});

test('a health institution that makes a device for itself is no manufacturer by 5(5) MDR', () => {
  const ground = (facts: RoleFacts) => answer('mdr/role-manufacturer', facts);
  expect(ground(like('hospital-builder', {}))).toEqual([false, 'mdr/5-5']);
  expect(ground(like('hospital-builder', { medicalDevice: false }))).toEqual([false, 'mdr/2-30']);
  expect(ground(like('hospital-user', { medicalDevice: true }))).toEqual([false, 'mdr/2-30']);
  expect(ground(like('maker-device', {}))).toEqual([true, 'mdr/2-30']);
});

test('Article 16(1)(a) MDR: own name on what one supplies, unless the label names the manufacturer by agreement', () => {
  const ground = (facts: RoleFacts) => answer('mdr/16-1-a', facts);
  expect(ground(like('device-rebrand', {}))).toEqual([true, 'mdr/16-1-a']);
  expect(ground(like('device-rebrand', { nameAgreement: true }))).toEqual([false, 'mdr/16-1-a-agreement']);
  expect(ground(like('device-rebrand', { ownName: false, nameAgreement: true }))).toEqual([false, 'mdr/16-1']);
  expect(ground(like('device-rebrand', { medicalDevice: false }))).toEqual([false, 'mdr/16-1']);
  expect(ground(like('own-brand', { nameAgreement: true }))).toEqual([false, 'mdr/16-1']);
  expect(ground(like('maker-device', { nameAgreement: true }))).toEqual([false, 'mdr/16-1']);
  // It asks for making available on the market: a hospital with its logo on a device that it only uses supplies nothing.
  expect(ground(like('hospital-user', { medicalDevice: true, ownName: true }))).toEqual([false, 'mdr/16-1']);
});

test('Article 16(1)(b) and (c) MDR: another purpose or a change by who supplies; for own use only a person decides', () => {
  const ground = (facts: RoleFacts) => answer('mdr/16-1-b-c', facts);
  const dealer = (more: RoleFacts) => ground(like('distributor', { medicalDevice: true, ...more }));
  const ward = (more: RoleFacts) => ground(like('hospital-user', { medicalDevice: true, ...more }));
  expect(dealer({ otherPurpose: 'not-high-risk' })).toEqual([true, 'mdr/16-1-b']);
  expect(dealer({ changes: 'substantial' })).toEqual([true, 'mdr/16-1-c']);
  expect(dealer({ changes: 'substantial', use: 'work' })).toEqual([true, 'mdr/16-1-c']);
  expect(dealer({ changes: 'substantial', otherPurpose: 'high-risk' })).toEqual([true, 'mdr/16-1-b']);
  expect(dealer({ changes: 'minor' })).toEqual([false, 'mdr/16-1']);
  expect(dealer({ changes: 'foreseen' })).toEqual([false, 'mdr/16-1']);
  expect(ward({ changes: 'substantial' })).toEqual(['undetermined', 'mdr/5-5']);
  expect(ward({ otherPurpose: 'not-high-risk' })).toEqual(['undetermined', 'mdr/5-5']);
  expect(ward({})).toEqual([false, 'mdr/16-1']);
});

test('what is decided leaves no role open and asks nothing', () => {
  const { outcome, open, ask, trace } = of(like('distributor', {}));
  expect({ outcome, open, ask }).toEqual({ outcome: 'decided', open: [], ask: [] });
  expect(trace.map(({ ask: more }) => more.length)).toEqual(trace.map(() => 0));
});

test('a rule asks only for what can turn its answer', () => {
  const facts: RoleFacts = { maker: 'other', use: 'work' };
  // Who uses it for work takes part, whatever it supplies: that is not asked for its name.
  expect(step('ai-act/25-1-a', facts)).toMatchObject({
    result: 'undetermined',
    possible: [false, true],
    ask: ['ownName', 'highRisk', 'nameAgreement'],
  });
  expect(of(facts).ask).toContain('supply');
  // The high risk alone decides nothing while the name is that of the maker.
  expect(step('ai-act/25-1-a', { ...facts, ownName: false })).toMatchObject({ result: false, ask: [] });
});
