import { randomUUID } from 'node:crypto';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { closeDatabase, provideDatabase } from '#app/http/db.server.ts';
import * as classification from '#app/routes/api/v1/classification.ts';
import * as decision from '#app/routes/api/v1/decision.ts';
import * as signIn from '#app/routes/account/sign-in.tsx';
import * as fromAnswers from '#app/routes/provider/registration-from-answers.tsx';
import * as question from '#app/routes/public/classify/question.tsx';
import * as result from '#app/routes/public/classify/result.tsx';
import * as start from '#app/routes/public/classify/start.tsx';
import * as reasoning from '#app/routes/public/classify/system-reasoning.tsx';
import { historyOf, sectionOf } from '#db/queries/dossier.ts';
import { systemById } from '#db/queries/systems.ts';
import type { Db } from '#dialect';
import { archetype, archetypes } from '#workflows/archetypes/all.ts';
import { askedOf, writeAsked } from '#workflows/classification/address.ts';
import type { WizardResult } from '#workflows/classification/result-view.ts';
import { answer } from '#workflows/command-line/answer.ts';
import { canonical } from '#workflows/core/canonical.ts';
import { sha256 } from '#workflows/core/canonical.ts';
import { person, rightPassword } from '../fixtures/accounts.ts';
import { browser } from '../fixtures/browser.ts';
import { draft, makeWorld, minimal, submit, type World } from '../fixtures/world.ts';

vi.hoisted(() => (process.env.LOG_LEVEL = 'silent'));

const day = '2026-11-20';
let world: World;
let db: Db;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T09:00:00Z`) });
  world = await makeWorld();
  db = world.db;
  provideDatabase(db);
});
afterAll(async () => {
  vi.useRealTimers();
  await closeDatabase();
});

const visitor = browser();
const json = async (path: string, loader = classification.loader, params = {}) => {
  const request = new Request(`http://127.0.0.1:3000${path}`);
  const response = await loader({ request, params, context: { requestId: 'r' } } as unknown as LoaderFunctionArgs);
  return { status: response.status, body: (await response.json()) as Record<string, never> };
};

describe('the pages of the wizard', () => {
  test('the start leads to the first question, with day and proposal in the address', async () => {
    const begun = await visitor.get(
      start,
      '/classificeren?begin=yes&on.day=2&on.month=8&on.year=2028&scenario=com-2025-1023',
    );
    expect(begun.location).toBe('/classificeren/vraag/isSoftware?op=2028-08-02&scenario=com-2025-1023');
    const wrong = await visitor.get(start, '/en/classify?begin=yes&on.day=31&on.month=2&on.year=2028');
    expect([wrong.status, wrong.data!.faults]).toEqual([400, { on: 'impossibleDate' }]);
  });

  test('an answer goes into the address of the next question; nothing chosen is said, and nothing is lost', async () => {
    const params = { fact: 'logic' };
    const next = await visitor.get(
      question,
      '/en/classify/question/logic?isSoftware=yes&answer=learned&next=yes',
      params,
    );
    expect(next.status).toBe(303);
    expect(next.location).toMatch(/^\/en\/classify\/question\/\w+\?isSoftware=yes&logic=learned$/);
    const none = await visitor.get(question, '/classificeren/vraag/logic?isSoftware=yes&next=yes', params);
    expect([none.status, none.data!.fault, none.data!.keep]).toEqual([400, 'choose', '?isSoftware=yes']);
    const stopped = await visitor.get(question, '/classificeren/vraag/logic?isSoftware=yes&stop=yes', params);
    expect(stopped.location).toBe('/classificeren/uitkomst?isSoftware=yes');
  });

  test.each([
    ['isSoftwear=yes', 'isSoftware'],
    ['logic=lerned', 'learned'],
    ['isSoftware=yes&isSoftware=no', null],
    ['op=2026-02-31', null],
    [`logic=${'x'.repeat(4500)}`, null],
    ['fact=1&fact=2', null],
  ])('%s is refused on page and as data, with the nearest name', async (query, nearest) => {
    const page = await visitor.get(result, `/classificeren/uitkomst?${query}`);
    expect(page.status).toBe(400);
    const [fault] = page.data!.faults as { nearest: string | null }[];
    expect(fault!.nearest).toBe(nearest);
    const data = await json(`/api/v1/classificatie?${query}`);
    expect(data.status).toBe(400);
    if (nearest) expect(JSON.stringify(data.body)).toContain(nearest);
  });

  test('a question that does not exist is not found', async () => {
    expect((await visitor.get(question, '/classificeren/vraag/nonsense', { fact: 'nonsense' })).status).toBe(404);
  });

  test('a list of changes that is not whole says so', async () => {
    const moreOf = async (id: string) => {
      const query = writeAsked(askedOf(archetype(id).facts, { day }));
      const { data } = await visitor.get(result, `/classificeren/uitkomst${query}`);
      return (data!.result as WizardResult).decision.changesMore;
    };
    expect(await moreOf('speech-reporting')).toBe(true);
    expect(await moreOf('lung-nodule-ct')).toBe(false);
  });

  test('the data are the very content of the command line, for every archetype that decides by itself', async () => {
    for (const { id, facts } of archetypes.slice(0, 6)) {
      const { body } = await json(`/api/v1/classificatie${writeAsked(askedOf(facts, { day }))}`);
      const said = await answer('classify', [], () => JSON.stringify({ asOf: day, facts }));
      expect(canonical(body), id).toBe(canonical(JSON.parse(JSON.stringify(said))));
      const page = await visitor.get(result, `/classificeren/uitkomst${writeAsked(askedOf(facts, { day }))}`);
      expect((page.data!.result as { hash: string }).hash).toBe(sha256(canonical(body)));
    }
  });
});

describe('saving as a draft', () => {
  const query = '?isSoftware=yes&logic=dont-know&medicalPurposes=diagnosis,monitoring';
  const path = `/aanbieder/registraties/nieuw/antwoorden${query}`;

  test('asks to sign in first and comes back with the answers', async () => {
    const sent = await browser().get(fromAnswers, path);
    expect([sent.status, new URL(sent.location!, 'http://x').searchParams.get('naar')]).toEqual([303, path]);
  });

  test('makes one draft with these answers by the commands of a provider, also when sent twice', async () => {
    const owner = await person(db, { now: new Date() });
    const fatima = browser();
    await fatima.post(signIn, '/inloggen', { email: owner.email, password: rightPassword });
    const shown = await fatima.get(fromAnswers, path);
    expect((shown.data!.answers as unknown[]).length).toBe(3);
    const form = { intent: 'registration.open', expectedVersion: '0', commandId: randomUUID(), name: 'NoduScan' };
    const first = await fatima.post(fromAnswers, path, form);
    const again = await fatima.post(fromAnswers, path, form);
    expect([first.status, again.location]).toEqual([303, first.location]);
    const id = first.location!.split('/').at(-1)!;
    expect((await sectionOf(db, id, 'facts'))?.body).toEqual({
      known: { isSoftware: true, medicalPurposes: ['diagnosis', 'monitoring'] },
      unknown: ['logic'],
    });
    const steps = (await historyOf(db, id)).map(({ command }) => command);
    expect(steps).toEqual(['registration.open', 'registration.saveSection']);
  });

  test('without a name nothing is made, and what was answered stays', async () => {
    const owner = await person(db, { now: new Date() });
    const fatima = browser();
    await fatima.post(signIn, '/inloggen', { email: owner.email, password: rightPassword });
    const form = { intent: 'registration.open', expectedVersion: '0', commandId: randomUUID(), name: ' ' };
    expect((await fatima.post(fromAnswers, path, form)).status).toBe(422);
  });
});

describe('the reasoning of a registered system', () => {
  test('is the stored receipt: page and data carry its hash, and the hash proves the answer', async () => {
    const id = await draft(world, { facts: minimal, evidence: { declaredClass: 'none' } });
    await submit(world, id);
    const { number } = (await systemById(db, id))!;
    const params = { number };
    const page = await visitor.get(reasoning, `/systemen/${number}/onderbouwing`, params);
    expect(page.status).toBe(200);
    const { receipt, decision: shown } = page.data as {
      receipt: { hash: string };
      decision: { trace: { branches?: unknown }[] };
    };
    expect(shown.trace.every(({ branches }) => branches !== undefined)).toBe(true);
    const data = await json(`/api/v1/systemen/${number}/besluit`, decision.loader, params);
    expect(data.status).toBe(200);
    const { hash, facts, classification: said, citations, versions, day: governingDay } = data.body;
    expect(hash).toBe(receipt.hash);
    const proven = {
      kind: 'classification',
      rule: 'classification',
      lawVersion: versions,
      governingDay,
      facts,
      answer: said,
      citations,
    };
    expect(sha256(canonical(proven))).toBe(hash);
  });

  test('of an unknown number there is none', async () => {
    const params = { number: 'NL-AI-2026-999999' };
    expect((await visitor.get(reasoning, '/systemen/NL-AI-2026-999999/onderbouwing', params)).status).toBe(404);
    expect((await json('/api/v1/systemen/NL-AI-2026-999999/besluit', decision.loader, params)).status).toBe(404);
  });
});
