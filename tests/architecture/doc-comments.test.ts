import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isExported, parseSource, sourcesIn } from '#tests/support/source-files.ts';

/** Doors between parts of the house: what others call has to be understood without reading it. */
const doors = sourcesIn('app/use-cases', 'app/identity', 'app/http', 'app/adapters', 'app/domain/policy', 'db/vault');

const isDocumented = (node: ts.Node) => ts.getJSDocCommentsAndTags(node).length > 0;

describe('doc comments', () => {
  it.each(doors)('say what the exported functions of %s are for', (path) => {
    const undocumented = parseSource(path).statements.filter(
      (statement): statement is ts.FunctionDeclaration =>
        ts.isFunctionDeclaration(statement) && isExported(statement) && !isDocumented(statement),
    );
    expect(undocumented.map(({ name }) => name?.text)).toEqual([]);
  });

  it('say what every question, answer and method of the search port promises', () => {
    const shapes = parseSource('search/engine.ts').statements.filter(
      (statement) => ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement),
    );
    const port = shapes.find(({ name }) => name.text === 'SearchEngine');
    const methods =
      port !== undefined && ts.isInterfaceDeclaration(port) ? port.members.filter(ts.isMethodSignature) : [];
    expect(methods.length).toBeGreaterThan(5);
    expect([...shapes, ...methods].filter((node) => !isDocumented(node)).map(({ name }) => name.getText())).toEqual([]);
  });
});
