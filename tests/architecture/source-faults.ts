import { basename } from 'node:path';
import ts from 'typescript';
import { forbiddenNames } from './import-table';
import { eachNode, lineOf, parse } from './read-imports';

/** What a pure function cannot know: the page, the clock, chance, the network, the machine. */
const outside = new Set(
  `window document navigator location history self globalThis localStorage sessionStorage indexedDB crypto performance fetch
   XMLHttpRequest WebSocket setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame requestIdleCallback
   console process Buffer alert confirm prompt Temporal`.split(/\s+/),
);

const declaredNames = (file: ts.SourceFile): ReadonlySet<string> => {
  const names = new Set<string>();
  eachNode(file, (node) => {
    const isDeclaration =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node);
    if (isDeclaration && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    if (ts.isImportSpecifier(node)) names.add(node.name.text);
  });
  return names;
};

/** Whether this identifier names a value, rather than a property, a key, a type's member or a thing being declared. */
const isReference = (node: ts.Identifier): boolean => {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if ('name' in parent && parent.name === node) return false;
  if (ts.isBindingElement(parent) && parent.propertyName === node) return false;
  return !ts.isTypeReferenceNode(parent) && !ts.isQualifiedName(parent);
};

const clockOrChance = (node: ts.Node): string | undefined => {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const name = `${node.expression.text}.${node.name.text}`;
    if (name === 'Date.now' || name === 'Math.random') return name;
  }
  const isDate = (made: ts.Expression) => ts.isIdentifier(made) && made.text === 'Date';
  if (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && isDate(node.expression)) return 'Date()';
  const isLocal = ts.isPropertyAccessExpression(node) && /^(toLocale\w*String|getTimezoneOffset)$/.test(node.name.text);
  return isLocal ? node.name.text : undefined;
};

/** Where a file of the domain leans on the browser, the clock or chance. */
export function domainFaults(path: string, text: string): readonly string[] {
  const file = parse(path, text);
  const declared = declaredNames(file);
  const faults: string[] = [];
  eachNode(file, (node) => {
    const impure = clockOrChance(node);
    if (impure !== undefined) faults.push(`${path}:${lineOf(node)} uses ${impure}; take it as an argument`);
    if (ts.isIdentifier(node) && outside.has(node.text) && !declared.has(node.text) && isReference(node)) {
      faults.push(`${path}:${lineOf(node)} uses ${node.text}; the domain knows nothing outside itself`);
    }
  });
  return faults;
}

/** Default exports, whichever way they are written, but for the stand-in of packages that have one. */
export function exportFaults(path: string, text: string): readonly string[] {
  const faults: string[] = [];
  if (path === 'src/documents/pdf/empty-module.ts') return faults;
  eachNode(parse(path, text), (node) => {
    const isModifier =
      ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.DefaultKeyword);
    const isRenamed = ts.isExportSpecifier(node) && node.name.text === 'default';
    if (isModifier || isRenamed || ts.isExportAssignment(node))
      faults.push(`${path}:${lineOf(node)} has a default export`);
  });
  return faults;
}

/** Names of folders and files that say nothing, are barrels, or are not in kebab-case. `path` is from the project's root. */
export function nameFaults(path: string): readonly string[] {
  const faults = path.split('/').flatMap((part) => {
    // Sass marks a partial by a leading underscore.
    const stem = part.replace(/^_(?=.*\.scss$)/, '').replace(/\..*$/, '');
    // Documents at the top of a folder shout, by custom.
    if (/^[A-Z]+\.md$/.test(part)) return [];
    if (forbiddenNames.has(stem)) return [`${path}: "${stem}" hides what is inside`];
    return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem) ? [] : [`${path}: "${part}" is not in kebab-case`];
  });
  return /^index\.(ts|tsx)$/.test(basename(path)) ? [...faults, `${path} is a barrel`] : faults;
}
