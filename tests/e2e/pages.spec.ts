import { people, type Who } from './support/people.ts';
import { expect, test } from './support/test.ts';

// One page of every kind that a person can come to by links from the own desk: each is checked like every other page.
const walkers: Who[] = ['maarten', 'tessa', 'anneke', 'bram', 'noor'];

/** A file to keep is no page. */
const isFile = (href: string): boolean => /\.(csv|ics|json)(\?|$)/.test(href);

/** The kind of page an address leads to: without numbers, ids and questions. */
const kindOf = (href: string): string =>
  href.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|NL-AI-\d+-\d+|(?<=\/voorbeelden\/)[\w-]+/g, ':id').split(/[?#]/)[0]!;

for (const who of walkers) {
  test(`every kind of page that ${people[who].name} can come to`, async ({ as }) => {
    const { page, open } = await as(who);
    const waiting: string[] = [people[who].desk];
    const known = new Set(waiting.map(kindOf));
    let seen = 0;
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      expect((await open(path))?.status(), path).toBe(200);
      seen += 1;
      const links = await page.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
      // The pages of the account are the same for everybody: the first walker looks at them.
      const own = [people[who].desk, ...(who === walkers[0] ? ['/account'] : [])];
      for (const href of links.filter((one) => own.some((start) => one.startsWith(start)))) {
        if (isFile(href) || known.has(kindOf(href))) continue;
        known.add(kindOf(href));
        waiting.push(href);
      }
    }
    expect(seen).toBeGreaterThan(6);
  });
}
