import ts from 'typescript';
import { isExported, parseSource } from './source-files.ts';

/** Wrappers of app/http that check the actor, and those that let a stranger in: these are for public routes only. */
export const privateGuards = ['loading', 'acting', 'requireActor'];
const openGuards = ['openLoading', 'openActing', 'openRoute'];
/** Wrappers that check a person's own link and her phone; the door is before the code and checks the link alone. */
export const phoneGuards = ['linkLoading', 'linkActing', 'linkFile'];
export const doorGuards = ['doorLoading', 'doorActing'];
/** Wrappers of a company's one-time link. */
export const oneTimeGuards = ['oneTimeLoading', 'oneTimeActing'];

/** A loader or an action. */
export interface Entrance {
  readonly kind: 'loader' | 'action';
  /** The guard it calls, and the policy action it names. */
  readonly guard: string | null;
  readonly action: string | null;
}

/** Loader and action of a route module, each with the first guard found in it. */
export function entrancesOf(path: string): Entrance[] {
  return parseSource(path).statements.flatMap((statement): Entrance[] => {
    if (!isExported(statement)) return [];
    if (ts.isFunctionDeclaration(statement)) return entrance(statement.name?.text, statement);
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap((declared) =>
      ts.isIdentifier(declared.name) ? entrance(declared.name.text, declared) : [],
    );
  });
}

function entrance(name: string | undefined, node: ts.Node): Entrance[] {
  if (name !== 'loader' && name !== 'action') return [];
  return [{ kind: name, ...(guardIn(node) ?? { guard: null, action: null }) }];
}

function guardIn(node: ts.Node): { guard: string; action: string | null } | undefined {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    const guard = node.expression.text;
    if ([...privateGuards, ...openGuards, ...phoneGuards, ...doorGuards, ...oneTimeGuards].includes(guard)) {
      const named = node.arguments[guard === 'requireActor' ? 1 : 0];
      return { guard, action: named !== undefined && ts.isStringLiteral(named) ? named.text : null };
    }
  }
  return ts.forEachChild(node, guardIn);
}
