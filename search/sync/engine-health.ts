/**
 * starting: nothing is known yet; ready: it answers; unreachable: it failed and is tried again; incomplete: it answers, but
 * lacks something; building: its index is being made. Only a ready engine is asked.
 */
export const engineStates = ['starting', 'ready', 'unreachable', 'incomplete', 'building'] as const;
export type EngineState = (typeof engineStates)[number];

export interface EngineCondition {
  readonly state: EngineState;
  readonly since: Date;
  /** The last failure, also a healed one: a code, never a query or a document. */
  readonly lastFailure: { readonly code: string; readonly at: Date } | null;
}

/** How an engine outside the database is doing: written by whoever talks to it, read before it is asked. */
export interface EngineHealth {
  condition(): EngineCondition;
  become(state: EngineState): void;
  /** It did not answer as it should: nobody asks it until a check has found it well. */
  fail(code: string): void;
}

/** @param now instants for `since` and `at` */
export function engineHealth(now: () => Date): EngineHealth {
  let condition: EngineCondition = { state: 'starting', since: now(), lastFailure: null };
  const become = (state: EngineState) => {
    if (condition.state !== state) condition = { ...condition, state, since: now() };
  };
  return {
    condition: () => condition,
    become,
    fail(code) {
      become('unreachable');
      condition = { ...condition, lastFailure: { code, at: now() } };
    },
  };
}
