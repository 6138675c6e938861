import ts from 'typescript';
import { expect, test } from 'vitest';
import { en } from '#app/i18n/en.ts';
import { nl } from '#app/i18n/nl.ts';

const texts = import.meta.glob<string>('/app/i18n/messages/*.ts', { query: '?raw', import: 'default', eager: true });
const pages = import.meta.glob<string>('/app/{routes,components,dossier}/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Words that are not used on screen, by language; each has a better one in the glossary, or none is needed. */
const forbidden = {
  nl: /\b(helaas|oeps|sorry|simpelweg|aub|a\.u\.b\.|leverancier|keurder|nobo|n\.v\.t\.|risiconiveau|deadline|inactief|recall|gevaarlijk)\b/i,
  en: /\b(unfortunately|oops|sorry|simply|please|n\/a|nobo)\b/i,
};

/** Every piece of text between quotes in a catalogue file, with its keys and imports left out. */
function textsIn(file: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isPropertyAssignment(node)) return visit(node.initializer);
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' … '));
      node.templateSpans.forEach(({ expression }) => visit(expression));
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
}

const allTexts = Object.entries(texts).flatMap(([file, source]) =>
  textsIn(file, source).map((text) => ({
    file,
    text,
    lang: file.endsWith('.en.ts') ? ('en' as const) : ('nl' as const),
  })),
);

type Tree = { [key: string]: Tree | string | ((...parts: never[]) => string) | string[] };

function shape(tree: Tree, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = `${path}.${key}`;
    if (Array.isArray(value)) return [`${here}: ${value.length} texts`];
    if (typeof value === 'object') return shape(value, here);
    return [typeof value === 'function' ? `${here}: function` : here];
  });
}

test('both languages have the same keys', () => {
  expect(shape(en as unknown as Tree).sort()).toEqual(shape(nl as unknown as Tree).sort());
  expect(shape(nl as unknown as Tree).length).toBeGreaterThan(100);
});

test('no text is empty', () => {
  const walk = (tree: Tree, path: string): string[] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'object' ? walk(value as Tree, `${path}.${key}`) : value === '' ? [`${path}.${key}`] : [],
    );
  expect([...walk(nl as unknown as Tree, 'nl'), ...walk(en as unknown as Tree, 'en')]).toEqual([]);
});

test('no text uses a word we do not use, or an exclamation mark', () => {
  const wrong = allTexts.filter(({ text, lang }) => forbidden[lang].test(text) || text.includes('!'));
  expect(wrong).toEqual([]);
  expect(allTexts.length).toBeGreaterThan(200);
});

test('no sentence has more than 25 words', () => {
  const sentences = allTexts.flatMap(({ file, text }) =>
    text.split(/(?<=[.?:;])\s+/).map((sentence) => ({ file, sentence, words: sentence.split(/\s+/).length })),
  );
  expect(sentences.filter(({ words }) => words > 25)).toEqual([]);
});

/** Attributes whose value a person reads or hears. */
const read = new Set([
  'label',
  'hint',
  'title',
  'alt',
  'aria-label',
  'summary',
  'caption',
  'heading',
  'lead',
  'placeholder',
  'submit',
]);
const hasWord = /\p{L}{2,}/u;

function literalsIn(file: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node) && hasWord.test(node.text)) found.push(`${file}: ${node.text.trim()}`);
    if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      const name = node.name.getText();
      if (read.has(name) && hasWord.test(node.initializer.text))
        found.push(`${file}: ${name}="${node.initializer.text}"`);
    }
    if (
      ts.isJsxExpression(node) &&
      node.expression &&
      ts.isStringLiteral(node.expression) &&
      !ts.isJsxAttribute(node.parent)
    ) {
      if (hasWord.test(node.expression.text)) found.push(`${file}: {'${node.expression.text}'}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

test('pages and components hold no text of their own', () => {
  expect(Object.entries(pages).flatMap(([file, source]) => literalsIn(file, source))).toEqual([]);
  expect(Object.keys(pages).length).toBeGreaterThan(20);
});

test('the search for literal text finds it', () => {
  const source = `const x = <p title="Hallo daar">Tekst {'nog meer'} <b>{' · '}</b></p>;`;
  expect(literalsIn('x.tsx', source)).toHaveLength(3);
});
