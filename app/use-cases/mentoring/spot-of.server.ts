import type { FieldProblem } from '#app/domain/domain-error.ts';
import { placeProblem, type PointSpot, type Spot } from '#app/domain/reference/spot.ts';
import { foldKey } from '#app/domain/reference/fold-text.ts';
import type { AppContext } from '../app-context.ts';

export interface ChosenSpot {
  readonly placeId: number | null;
  readonly quarterId: number | null;
}

const nowhere: ChosenSpot = { placeId: null, quarterId: null };

/**
 * Town and, where known, quarter of a typed place. Adds a problem for `place` when nobody knows it, it is a postcode alone that is not known, a whole
 * district, or several are meant: then params hold their names and ids, separated by `|`, to choose from. Nobody knows it,
 * but some begin alike: they are offered in the same way (`placeUnknownLike`).
 * @param chosenId the spot somebody chose of several
 */
export function spotOf(app: AppContext, text: string, chosenId: number | null, problems: FieldProblem[]): ChosenSpot {
  const answer = app.places.resolve(text);
  if (answer.kind === 'one' && answer.spot.kind !== 'district') return idsOf(answer.spot);
  if (answer.kind === 'ambiguous') {
    const spots = answer.choices.filter((spot) => spot.kind !== 'district');
    // An id of another place counts for nothing: the text may have been changed since the choice.
    const chosen = spots.length === 1 ? spots[0] : spots.find((spot) => spot.id === chosenId);
    if (chosen !== undefined) return idsOf(chosen);
    problems.push({
      field: 'place',
      code: 'placeWhich',
      params: choicesOf(app, spots),
    });
  } else {
    const alike = answer.kind === 'unknown' ? placesLike(app, text) : [];
    const chosen = alike.find((spot) => spot.id === chosenId);
    if (chosen !== undefined) return idsOf(chosen);
    problems.push(
      alike.length === 0
        ? { field: 'place', code: placeProblem(answer) }
        : { field: 'place', code: 'placeUnknownLike', params: choicesOf(app, alike) },
    );
  }
  return nowhere;
}

/** Letters a place must share with what was typed to be offered. */
const sharedLetters = 3;
const mostAlike = 6;

function placesLike(app: AppContext, text: string): PointSpot[] {
  const start = foldKey(text).slice(0, sharedLetters);
  if (start.length < sharedLetters) return [];
  return app.places
    .choices()
    .filter((spot) => foldKey(spot.name).startsWith(start))
    .slice(0, mostAlike);
}

function choicesOf(app: AppContext, spots: readonly PointSpot[]): { names: string; ids: string } {
  return { names: spots.map((spot) => nameOf(app, spot)).join('|'), ids: spots.map((spot) => spot.id).join('|') };
}

/** "Brackwede (Bielefeld)" says it all; of two towns with one name the district tells which. */
function nameOf(app: AppContext, spot: PointSpot): string {
  const district = app.places.districtName(spot.districtKey);
  return spot.kind === 'quarter' || spot.name === district ? spot.name : `${spot.name} (${district})`;
}

function idsOf(spot: Spot): ChosenSpot {
  if (spot.kind === 'district') return nowhere;
  return spot.kind === 'quarter'
    ? { placeId: spot.placeId, quarterId: spot.id }
    : { placeId: spot.id, quarterId: null };
}
