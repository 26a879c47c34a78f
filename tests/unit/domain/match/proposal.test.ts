import { describe, expect, it } from 'vitest';
import { byCompanyTurn, type ProposalState } from '#app/domain/match/proposal.ts';

describe('what a company reads first', () => {
  const one = (pseudonym: string, state: ProposalState) => ({ pseudonym, state });

  it('is what waits for its answer, what it has answered comes last, and within that the label alone decides', () => {
    const list = [
      one('A', 'interested'),
      one('B', 'introduced'),
      one('C', 'callRequested'),
      one('D', 'withCompany'),
      one('F', 'withCompany'),
      one('E', 'withCompany'),
    ];
    expect(list.sort(byCompanyTurn).map(({ pseudonym }) => pseudonym)).toEqual(['D', 'E', 'F', 'C', 'B', 'A']);
  });
});
