import { loadPlaces } from '#db/queries/place.ts';
import { loadVocabulary } from '#db/queries/vocabulary.ts';
import { createPlaces } from '#search/places/places.ts';
import { createVocabulary } from '#search/vocabulary/vocabulary.ts';
import type { AppContext } from '../app-context.ts';

/** Reads occupations, skills and their words anew: requests from now on see them. */
export async function reloadVocabulary(app: AppContext): Promise<void> {
  app.vocabulary = createVocabulary(await loadVocabulary(app.db));
}

/** Reads towns, quarters and postcodes anew: requests from now on see them. */
export async function reloadPlaces(app: AppContext): Promise<void> {
  app.places = createPlaces(await loadPlaces(app.db));
}
