/** How much of something may be read, and how much was. */
export interface Budget {
  readonly used: number;
  readonly allowed: number;
}

/** What a company group may read of proposed people. */
export interface ReadingBudget {
  /** Different people, for one posting, since it is there. */
  readonly posting: Budget;
  /** Different people, for all postings of the group, since Monday. */
  readonly week: Budget;
  /** Different musts told of anybody, since Monday. */
  readonly musts: Budget;
}
export type BudgetName = keyof ReadingBudget;

/** The first budget that is overdrawn; null: none. */
export function overdrawn(budgets: Readonly<Partial<Record<BudgetName, Budget>>>): BudgetName | null {
  const names = ['posting', 'week', 'musts'] as const;
  return names.find((name) => isOver(budgets[name])) ?? null;
}

function isOver(budget: Budget | undefined): boolean {
  return budget !== undefined && budget.used > budget.allowed;
}

/** Nobody more can be read. */
export function isSpent({ used, allowed }: Budget): boolean {
  return used >= allowed;
}

/** Four fifths are used: the officer should plan what is left. */
export function isNearlySpent({ used, allowed }: Budget): boolean {
  return used * 5 >= allowed * 4;
}
