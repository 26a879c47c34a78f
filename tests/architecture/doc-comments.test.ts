import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isExported, parseSource, sourcesIn } from '#tests/support/source-files.ts';

/** Doors between parts of the house: what others call has to be understood without reading it. */
const doors = sourcesIn('app/use-cases', 'app/identity', 'app/http', 'app/adapters', 'db/vault');

describe('doc comments', () => {
  it.each(doors)('say what the exported functions of %s are for', (path) => {
    const undocumented = parseSource(path).statements.filter(
      (statement): statement is ts.FunctionDeclaration =>
        ts.isFunctionDeclaration(statement) &&
        isExported(statement) &&
        ts.getJSDocCommentsAndTags(statement).length === 0,
    );
    expect(undocumented.map(({ name }) => name?.text)).toEqual([]);
  });
});
