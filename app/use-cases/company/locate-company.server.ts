import { fieldError, type FieldProblem } from '#app/domain/domain-error.ts';
import type { AppContext } from '../app-context.ts';
import { placeIdOf } from '../posting/understand-posting.server.ts';

/**
 * The town a company's address names, with its district.
 * @throws DomainError invalid (field `place`) when it is unknown, ambiguous or a whole district
 */
export function locateCompany(
  app: AppContext,
  text: string | null,
): { placeId: number | null; districtKey: string | null } {
  const problems: FieldProblem[] = [];
  const placeId = placeIdOf(app, text, problems);
  if (problems.length > 0) throw fieldError(...problems);
  return { placeId, districtKey: placeId === null ? null : app.places.districtOf(placeId) };
}
