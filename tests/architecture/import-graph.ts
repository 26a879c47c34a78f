import { posix } from 'node:path';
import ts from 'typescript';
import { parseSource } from '#tests/support/source-files.ts';

export interface Import {
  readonly from: string;
  /** As written. */
  readonly specifier: string;
  /** Path in the repository, or null for a package or a Node module. */
  readonly target: string | null;
  /** `import type` disappears at build time and can't form a cycle. */
  readonly isType: boolean;
}

/** Every import of one file: static, dynamic with a literal, re-export, and `import('...')` in types. */
export function importsOf(path: string): Import[] {
  const found: Import[] = [];
  const add = (literal: ts.Node | undefined, isType: boolean) => {
    if (literal === undefined || !ts.isStringLiteralLike(literal)) return;
    found.push({ from: path, specifier: literal.text, target: resolve(path, literal.text), isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], true);
    ts.forEachChild(node, visit);
  };
  visit(parseSource(path));
  return found;
}

function resolve(from: string, specifier: string): string | null {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('#')) return plain.slice(1);
  if (plain.startsWith('.')) return posix.join(posix.dirname(from), plain);
  return null;
}

/** Whether a file is inside a folder, is the file, or is the file without its extension. */
export function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`) || path.startsWith(`${place}.`);
}
