import ts from 'typescript';

/** One change of the law's source that some test must notice. */
export interface Mutant {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  /** The declaration it stands in, the code and what it becomes: a name that survives a move of lines. */
  readonly name: string;
}

const operators: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.PlusToken]: ['-'],
  [ts.SyntaxKind.MinusToken]: ['+'],
};

/** Words for people are no law. */
const isText = (node: ts.Node): boolean =>
  (ts.isCallExpression(node) && node.expression.getText() === 'text') ||
  (ts.isPropertyAssignment(node) && ['title', 'nl', 'en', 'help', 'example', 'source'].includes(node.name.getText())) ||
  ts.isTemplateExpression(node) ||
  ts.isImportDeclaration(node) ||
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  (ts.isNewExpression(node) && node.expression.getText().endsWith('Error'));

const isDay = /^\d{4}-\d{2}-\d{2}$/;

const short = (code: string) => code.replace(/\s+/g, ' ');

interface Alternative {
  readonly code: string;
  /** What is said of it, where the code is long and the change small. */
  readonly name?: string;
}

const nearOperator = 60;

/** What one expression may become instead. */
function alternatives(node: ts.Node): readonly Alternative[] {
  if (ts.isBinaryExpression(node)) {
    const [left, right] = [node.left.getText(), node.right.getText()];
    const sides = [short(left).slice(-nearOperator), short(right).slice(0, nearOperator)] as const;
    return (operators[node.operatorToken.kind] ?? []).map((operator) => ({
      code: `${left} ${operator} ${right}`,
      name: `${sides[0]} ${node.operatorToken.getText()} ${sides[1]} -> ${operator}`,
    }));
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    return [{ code: node.operand.getText() }];
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ code: 'false' }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ code: 'true' }];
  if (ts.isNumericLiteral(node)) return [{ code: `${Number(node.text.replaceAll('_', '')) + 1}` }];
  if (ts.isStringLiteral(node) && isDay.test(node.text)) {
    const day = new Date(Date.parse(node.text) + 86_400_000).toISOString().slice(0, 10);
    return [{ code: `'${day}'` }];
  }
  if (ts.isConditionalExpression(node)) {
    const condition = node.condition.getText();
    return [
      {
        code: `${condition} ? ${node.whenFalse.getText()} : ${node.whenTrue.getText()}`,
        name: `${short(condition)}: the one for the other`,
      },
    ];
  }
  if (ts.isCallExpression(node) && node.expression.getText().endsWith('.any') && node.arguments.length > 1) {
    return node.arguments.map((_, left) => {
      const rest = node.arguments.filter((_argument, i) => i !== left).map((one) => one.getText());
      const any = node.expression.getText();
      return { code: `${any}(${rest.join(', ')})`, name: `${any} without ${node.arguments[left]!.getText()}` };
    });
  }
  return [];
}

/** Its value is no object, and may be worked out again. */
const isPlain = (node: ts.Node): boolean =>
  ts.isLiteralExpression(node) ||
  ts.isBinaryExpression(node) ||
  ts.isPrefixUnaryExpression(node) ||
  node.kind === ts.SyntaxKind.TrueKeyword ||
  node.kind === ts.SyntaxKind.FalseKeyword;

function inFunction(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent) if (ts.isFunctionLike(at) || ts.isClassLike(at)) return true;
  return false;
}

function placeOf(node: ts.Node): string {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isVariableDeclaration(at) || ts.isFunctionDeclaration(at) || ts.isMethodDeclaration(at)) {
      if (ts.isSourceFile(at.parent) || ts.isVariableDeclaration(at) || at.name) return at.name?.getText() ?? '';
    }
  }
  return '';
}

/** A loop that a mutant keeps from ending must be stopped, by the number of its turns: the machine may be busy. */
const isBody = (node: ts.Node) => ts.isIterationStatement(node.parent, false) && node.parent.statement === node;

/** The memories of the law, by file: answers, and the places of findings, which are given out anew with them. */
const memories: Readonly<Record<string, string>> = {
  'amsterdam.ts': 'summers',
  'calendar.ts': 'years',
  'change/assess.ts': 'rulesOf',
  'consider.ts': 'certainties',
  'memory.ts': 'findingSlots',
  'pack.ts': 'packs',
};

/** Lets the memory in a file of the law be emptied, so that every test meets every decision it rests on. */
export function withForgetting(file: string, code: string): string {
  const name = memories[file];
  if (!name) return code;
  const born = new RegExp(`^( *const ${name} = new )(?:Weak)?(Map<.*>\\(\\);)$`, 'm');
  if (!born.test(code)) throw new Error(`${file} has no memory ${name} any more`);
  return code.replace(born, `$1$2 __memories.push(() => ${name}.clear());`);
}

/**
 * The source with every mutant in it, each behind `__m(id)`: it is the mutant that is switched on, and otherwise as
 * written. `first` is the first free number; without it the source gets no mutants. Every turn of a loop calls `__turn`.
 */
export function instrument(
  file: string,
  code: string,
  first: number | null,
): { code: string; mutants: readonly Mutant[] } {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, change: string): number => {
    const id = first! + mutants.length;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const name = `${placeOf(node)}: ${change}`;
    const same = mutants.filter((one) => one.name.replace(/ \(\d+\)$/, '') === name).length;
    mutants.push({ id, file, line, name: same > 0 ? `${name} (${same + 1})` : name });
    return id;
  };
  const cited = (node: ts.Node) =>
    /cite: '([^']*)'/.exec(node.getText())?.[1] ?? short(node.getText()).slice(0, nearOperator);
  const inside = (node: ts.Node): string => {
    const start = node.getStart();
    let text = '';
    let at = start;
    node.forEachChild((child) => {
      text += code.slice(at, child.getStart()) + print(child);
      at = child.getEnd();
    });
    return text + code.slice(at, node.getEnd());
  };
  /** Data at the top of a module is read anew each time, so that a mutant in it needs no module loaded anew. */
  const property = (node: ts.PropertyAssignment): string => {
    const { name, initializer } = node;
    const key = name.getText();
    if (key === 'over') {
      return `get over() { return __m(${add(node, `${cited(node.parent)} without its order`)}) ? undefined : ${initializer.getText()} }`;
    }
    if (key === 'exceptions' && ts.isArrayLiteralExpression(initializer)) {
      const ids = initializer.elements.map((one) => (ts.isSpreadElement(one) ? 'null' : add(one, `no ${cited(one)}`)));
      const clauses = initializer.elements.map((one) => `[${inside(one)}]`);
      return `get exceptions() { return __without(this, [${ids.join()}], () => [${clauses.join()}]) }`;
    }
    const value = print(initializer);
    return isPlain(initializer) && value.includes('__m(') && !inFunction(initializer)
      ? `get ${key}() { return ${value} }`
      : `${key}: ${value}`;
  };
  const print = (node: ts.Node): string => {
    if (isText(node)) return node.getText();
    if (isBody(node)) return `{ __turn(); ${inside(node)} }`;
    if (first === null) return inside(node);
    if (ts.isPropertyAssignment(node)) return property(node);
    const others = alternatives(node).map(({ code: to, name }) => {
      const id = add(node, name ?? `${short(node.getText())} -> ${short(to)}`);
      return `__m(${id}) ? (${to}) : `;
    });
    return others.length === 0 ? inside(node) : `(${others.join('')}(${inside(node)}))`;
  };
  return { code: code.slice(0, source.getStart()) + inside(source), mutants };
}
