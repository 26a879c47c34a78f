import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * What holds what is installed, built or produced; never entered, since other tests write there meanwhile. `.git` is a
 * file where several working copies share one repository.
 */
const produced = ['node_modules', 'build', 'data', 'test-results', 'playwright-report', 'coverage', '.git', '.cache'];

/** Paths of all files in these folders of the repository, with `/`, sorted; what is installed or built is left out. */
export function filesIn(...folders: string[]): string[] {
  return folders.flatMap(filesOf).sort();
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (produced.includes(entry.name)) return [];
    const path = join(folder, entry.name).replaceAll('\\', '/');
    if (entry.isDirectory()) return filesOf(path);
    return entry.isFile() ? [path] : [];
  });
}

/** The TypeScript files among them. */
export function sourcesIn(...folders: string[]): string[] {
  return filesIn(...folders).filter((path) => /\.tsx?$/.test(path));
}

/** The syntax tree of one file; no types, so reading all files takes about a second. */
export function parseSource(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext, true);
}

/** Whether the statement carries `export`. */
export function isExported(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}
