import ts from 'typescript';

/** How a module is asked for: `type` leaves no trace at run time, `lazy` is loaded only when used. */
export type ImportKind = 'static' | 'type' | 'lazy' | 'reexport';
export type Import = { readonly specifier: string; readonly kind: ImportKind; readonly line: number };

export const parse = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

export const lineOf = (node: ts.Node): number => {
  const file = node.getSourceFile();
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
};

export function eachNode(root: ts.Node, visit: (node: ts.Node) => void): void {
  visit(root);
  ts.forEachChild(root, (child) => eachNode(child, visit));
}

const isTypeOnly = (node: ts.ImportDeclaration): boolean => {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    !!named &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((one) => one.isTypeOnly)
  );
};

const isImportMeta = (node: ts.Node | undefined): boolean =>
  !!node && ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword;

/** The module names in an argument: one string, or a list of strings. A name that is computed gives nothing to read. */
const namesIn = (node: ts.Expression | undefined): readonly string[] => {
  if (node && ts.isStringLiteralLike(node)) return [node.text];
  if (node && ts.isArrayLiteralExpression(node)) return node.elements.flatMap(namesIn);
  return ['<computed>'];
};

const lazyNames = (node: ts.Node): readonly string[] => {
  if (ts.isCallExpression(node)) {
    const called = node.expression;
    if (called.kind === ts.SyntaxKind.ImportKeyword) return namesIn(node.arguments[0]);
    if (ts.isIdentifier(called) && called.text === 'require') return namesIn(node.arguments[0]);
    const isGlob =
      ts.isPropertyAccessExpression(called) && called.name.text === 'glob' && isImportMeta(called.expression);
    return isGlob ? namesIn(node.arguments[0]) : [];
  }
  // How Vite is told of a worker or a file: new URL('./thing', import.meta.url).
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'URL') {
    const base = node.arguments?.[1];
    const isBeside = !!base && ts.isPropertyAccessExpression(base) && isImportMeta(base.expression);
    return isBeside ? namesIn(node.arguments[0]) : [];
  }
  return [];
};

/** Every module that a source file names, in whatever way it names it. */
export function readImports(path: string, text: string): readonly Import[] {
  const found: Import[] = [];
  eachNode(parse(path, text), (node) => {
    const add = (specifier: string, kind: ImportKind) => found.push({ specifier, kind, line: lineOf(node) });
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, isTypeOnly(node) ? 'type' : 'static');
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, 'reexport');
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      add(node.argument.literal.text, 'type');
    } else if (ts.isExternalModuleReference(node)) {
      for (const name of namesIn(node.expression)) add(name, 'static');
    } else {
      for (const name of lazyNames(node)) add(name, 'lazy');
    }
  });
  return found;
}
