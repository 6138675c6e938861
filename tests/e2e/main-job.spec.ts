import { accept, answerQuestion, apply, askQuestion, conclude, issue, review, sign } from './main-job/assessment.ts';
import { register, signIn } from './main-job/registration.ts';
import { test } from './support/test.ts';

test('the main job: from a new system to a closed incident', async ({ as, scripts }) => {
  test.setTimeout(600_000);
  const name = scripts ? 'Longwijzer' : 'Longkompas';
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
  await test.step('the decider issues', async () => issue(await as('femke'), ofBody, `KM ${number.slice(-6)}`));
});
