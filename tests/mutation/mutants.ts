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

/** What one expression may become instead. */
function alternatives(node: ts.Node): readonly string[] {
  if (ts.isBinaryExpression(node)) {
    const [left, right] = [node.left.getText(), node.right.getText()];
    return (operators[node.operatorToken.kind] ?? []).map((operator) => `${left} ${operator} ${right}`);
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    return [node.operand.getText()];
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  if (ts.isNumericLiteral(node)) return [`${Number(node.text.replaceAll('_', '')) + 1}`];
  if (ts.isStringLiteral(node) && isDay.test(node.text)) {
    const day = new Date(Date.parse(node.text) + 86_400_000).toISOString().slice(0, 10);
    return [`'${day}'`];
  }
  if (ts.isConditionalExpression(node)) {
    return [`${node.condition.getText()} ? ${node.whenFalse.getText()} : ${node.whenTrue.getText()}`];
  }
  if (ts.isCallExpression(node) && node.expression.getText().endsWith('.any') && node.arguments.length > 1) {
    return node.arguments.map((_, left) => {
      const rest = node.arguments.filter((_argument, i) => i !== left).map((one) => one.getText());
      return `${node.expression.getText()}(${rest.join(', ')})`;
    });
  }
  return [];
}

const inList = (node: ts.Node, name: string): boolean =>
  ts.isArrayLiteralExpression(node.parent) &&
  ts.isPropertyAssignment(node.parent.parent) &&
  node.parent.parent.name.getText() === name;

function placeOf(node: ts.Node): string {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isVariableDeclaration(at) || ts.isFunctionDeclaration(at) || ts.isMethodDeclaration(at)) {
      if (ts.isSourceFile(at.parent) || ts.isVariableDeclaration(at) || at.name) return at.name?.getText() ?? '';
    }
  }
  return '';
}

const short = (code: string) => code.replace(/\s+/g, ' ');

/**
 * The source with every mutant in it, each behind `__m(id)`: it is the mutant that is switched on, and otherwise as
 * written. `first` is the first free number.
 */
export function instrument(file: string, code: string, first: number): { code: string; mutants: readonly Mutant[] } {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, to: string): number => {
    const id = first + mutants.length;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    mutants.push({ id, file, line, name: `${placeOf(node)}: ${short(node.getText())} -> ${short(to)}` });
    return id;
  };
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
  const print = (node: ts.Node): string => {
    if (isText(node)) return node.getText();
    if (ts.isPropertyAssignment(node)) {
      if (node.name.getText() === 'over') {
        return `over: __m(${add(node, 'no order')}) ? undefined : ${node.initializer.getText()}`;
      }
      return `${node.name.getText()}: ${print(node.initializer)}`;
    }
    if (ts.isElementAccessExpression(node) || ts.isAsExpression(node) || ts.isEnumDeclaration(node)) {
      return ts.isAsExpression(node) && node.type.getText() !== 'const' ? node.getText() : inside(node);
    }
    if (inList(node, 'exceptions') && !ts.isSpreadElement(node)) {
      return `...(__m(${add(node, 'no clause')}) ? [] : [${inside(node)}])`;
    }
    if (ts.isPropertyName(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node) {
      return node.getText();
    }
    const others = alternatives(node).map((to) => `__m(${add(node, to)}) ? (${to}) : `);
    return others.length === 0 ? inside(node) : `(${others.join('')}(${inside(node)}))`;
  };
  return { code: code.slice(0, source.getStart()) + inside(source), mutants };
}
