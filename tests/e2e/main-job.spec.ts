import { randomInt } from 'node:crypto';
import { accept, answerQuestion, apply, askQuestion, conclude, issue, review, sign } from './main-job/assessment.ts';
import {
  answerAndFile,
  close,
  file,
  narrative,
  putInUse,
  readClosure,
  readEvent,
  report,
  triageAndAsk,
} from './main-job/incident.ts';
import { findInRegister, readPublicPage, readWhatIsPublic } from './main-job/register.ts';
import { register, signIn } from './main-job/registration.ts';
import { test } from './support/test.ts';

test('the main job: from a new system to a closed incident', async ({ as, scripts }) => {
  test.setTimeout(300_000);
  const name = `${scripts ? 'Longwijzer' : 'Longkompas'} ${randomInt(1000, 9999)}`;
  const provider = await as();
  await test.step('the provider signs in', () => signIn(provider));
  const number = await test.step('and registers a system', () => register(provider, name));
  const ofProvider = await test.step('and applies to a notified body', () => apply(provider));

  const assessor = await as('tessa');
  const ofBody = await test.step('the body accepts the application', () => accept(assessor, name));
  await test.step('the provider signs the contract', () => sign(provider, ofProvider));
  await test.step('the body makes a team and asks a question', () => askQuestion(assessor, ofBody));
  await test.step('the provider answers', () => answerQuestion(provider, ofProvider));
  await test.step('the body concludes and recommends', () => conclude(assessor, ofBody));
  await test.step('another person reviews', async () => review(await as('joris'), ofBody));
  const certificate = `KM ${number.slice(-6)}`;
  await test.step('the decider issues the certificate', async () => issue(await as('femke'), ofBody, certificate));

  const visitor = await as();
  await test.step('a visitor finds the system in the register', async () => {
    await findInRegister(visitor, name, number);
    await readPublicPage(visitor, certificate);
  });

  const deployer = await as('anneke');
  await test.step('a care institution puts it in use', () => putInUse(deployer, name));
  const { reference, address } = await test.step('and reports an incident', () => report(deployer));
  const event = await test.step('the provider sees its own clock', () => readEvent(provider, name));
  const inspector = await as('bram');
  const toClose = await test.step('an inspector triages and asks', () =>
    triageAndAsk(inspector, `${reference} ${name} 1.0`));
  await test.step('the provider answers and files its report', () => answerAndFile(provider, event));
  await test.step('the institution files its report', () => file(deployer, address));
  await test.step('the inspector closes with a reason', () => close(inspector, toClose));
  await test.step('both parties read how it ended', async () => {
    await readClosure(provider, event);
    await readClosure(deployer, address);
  });
  await test.step('a visitor sees what is public', () =>
    readWhatIsPublic(visitor, [reference, narrative, 'Radiologie', 'Anneke de Wit', 'Maarten Visser']));
});
