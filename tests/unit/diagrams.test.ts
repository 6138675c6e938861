import { workflows } from '#db/schema/dossier.ts';
import { readmeOf, withDiagram } from '#workflows/diagrams.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(workflows)('the README of %s shows its machine as it is (npm run diagrams)', (workflow) => {
  const readme = readFileSync(readmeOf(workflow), 'utf8');
  expect(readme).toBe(withDiagram(readme, workflow));
});
