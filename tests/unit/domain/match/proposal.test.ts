import { describe, expect, it } from 'vitest';
import { byCompanyTurn, type ProposalState } from '#app/domain/match/proposal.ts';

describe('what a company reads first', () => {
  const one = (pseudonym: string, state: ProposalState, answerBy: string | null = null) => ({
    pseudonym,
    state,
    answerBy,
  });

  it('is what waits for its answer, the earliest day first; what it has answered comes last', () => {
    const list = [
      one('A', 'interested'),
      one('B', 'introduced'),
      one('C', 'callRequested'),
      one('D', 'withCompany', '2026-11-27'),
      one('F', 'withCompany', '2026-11-25'),
      one('E', 'withCompany', '2026-11-25'),
    ];
    expect(list.sort(byCompanyTurn).map(({ pseudonym }) => pseudonym)).toEqual(['E', 'F', 'D', 'C', 'B', 'A']);
  });
});
