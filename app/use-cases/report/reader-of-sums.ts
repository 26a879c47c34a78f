import type { Actor } from '#app/domain/account/actor.ts';

/** Whoever reads sums and nobody's row: as far as the portal itself looks when it holds or closes figures. */
export const readerOfSums: Actor = {
  userId: 'system',
  roles: ['controlling'],
  organisationId: null,
  teamId: null,
  companyId: null,
  mentorId: null,
  locale: 'de',
};
