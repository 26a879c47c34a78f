/**
 * A tiny language for scores: whole numbers, four operations, min and max. Each expression can be evaluated in
 * JavaScript, written as SQL and bounded, so that the three can't drift apart (docs/decisions/one-score-in-three-forms.md).
 * Division truncates towards zero in both. Values stay below 2^53: weights are at most 10,000, counts small.
 */
export type Expression<Fact extends string> =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'fact'; readonly name: Fact }
  | {
      readonly is: 'plus' | 'minus' | 'times' | 'over' | 'least' | 'greatest';
      readonly left: Expression<Fact>;
      readonly right: Expression<Fact>;
    };

export interface Range {
  readonly low: number;
  readonly high: number;
}

type Operator = 'plus' | 'minus' | 'times' | 'over' | 'least' | 'greatest';
type Part<Fact extends string> = Expression<Fact> | Fact | number;

const part = <Fact extends string>(value: Part<Fact>): Expression<Fact> => {
  if (typeof value === 'number') return { is: 'number', value };
  if (typeof value === 'string') return { is: 'fact', name: value };
  return value;
};
const join =
  (is: Operator) =>
  <Fact extends string>(left: Part<Fact>, right: Part<Fact>): Expression<Fact> => ({
    is,
    left: part(left),
    right: part(right),
  });

export const plus = join('plus');
export const minus = join('minus');
export const times = join('times');
/** Truncating division; the divisor must be a positive expression. */
export const over = join('over');
export const least = join('least');
export const greatest = join('greatest');

function operate(is: Operator, left: number, right: number): number {
  switch (is) {
    case 'plus':
      return left + right;
    case 'minus':
      return left - right;
    case 'times':
      return left * right;
    case 'over':
      // `+ 0` turns -0 into 0, which SQL does not have.
      return Math.trunc(left / right) + 0;
    case 'least':
      return Math.min(left, right);
    case 'greatest':
      return Math.max(left, right);
  }
}

/** The value of an expression for known facts. */
export function evaluate<Fact extends string>(
  expression: Expression<Fact>,
  facts: Readonly<Record<Fact, number>>,
): number {
  if (expression.is === 'number') return expression.value;
  if (expression.is === 'fact') return facts[expression.name];
  return operate(expression.is, evaluate(expression.left, facts), evaluate(expression.right, facts));
}

/** The expression as SQL over integers. @param column how each fact is written; must be an integer column or expression */
export function toSql<Fact extends string>(expression: Expression<Fact>, column: (fact: Fact) => string): string {
  if (expression.is === 'number') return wholeNumber(expression.value);
  if (expression.is === 'fact') return column(expression.name);
  const left = toSql(expression.left, column);
  const right = toSql(expression.right, column);
  // Folded here, so that the database neither parses nor computes constants for every row.
  if (isNumber(left) && isNumber(right)) return wholeNumber(operate(expression.is, numberIn(left), numberIn(right)));
  if (expression.is === 'least') return `min(${left}, ${right})`;
  if (expression.is === 'greatest') return `max(${left}, ${right})`;
  const sign = { plus: '+', minus: '-', times: '*', over: '/' }[expression.is];
  return `(${left} ${sign} ${right})`;
}

const isNumber = (text: string) => /^(?:\d+|\(-\d+\))$/.test(text);
const numberIn = (text: string) => Number(text.replace(/[()]/g, ''));

/** The least and greatest value an expression can take while each fact stays in its range. Never too narrow. */
export function range<Fact extends string>(expression: Expression<Fact>, facts: Readonly<Record<Fact, Range>>): Range {
  if (expression.is === 'number') return { low: expression.value, high: expression.value };
  if (expression.is === 'fact') return facts[expression.name];
  const left = range(expression.left, facts);
  const right = range(expression.right, facts);
  const corners = [
    operate(expression.is, left.low, expression.is === 'minus' ? right.high : right.low),
    operate(expression.is, left.high, expression.is === 'minus' ? right.low : right.high),
    operate(expression.is, left.low, expression.is === 'minus' ? right.low : right.high),
    operate(expression.is, left.high, expression.is === 'minus' ? right.high : right.low),
  ];
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

/** A number as SQL text. @throws RangeError for anything that is not a safe whole number, so nothing else reaches a statement */
export function wholeNumber(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError('not a whole number');
  return value < 0 ? `(${value})` : String(value + 0);
}
