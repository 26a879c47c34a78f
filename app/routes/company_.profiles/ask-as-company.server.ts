import { z } from 'zod';
import type { Actor } from '#app/domain/account/actor.ts';
import type { SavedList } from '#app/domain/match/saved-list.ts';
import type { Acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { savedSearchSchema } from '#app/http/saved-search-fields.server.ts';
import { takeBackRequest } from '#app/use-cases/match/own-requests.server.ts';
import { requestPeople } from '#app/use-cases/match/request-people.server.ts';
import { forgetSearch, markSearchSeen, saveSearch, setSearchMail } from '#app/use-cases/match/saved-searches.server.ts';

const interestSchema = z.object({ postingId: fields.id(), about: fields.text(80) });
const suggestSchema = z.object({ postingId: fields.id() });
const rowSchema = z.object({ id: fields.id(), _version: fields.version() });
const idSchema = z.object({ id: fields.id() });

/**
 * What a company can do on both lists: tell its interest, ask for proposals, take that back, keep a search.
 * @param list the list it stands in; @param queryOf the address of the filters of an address
 * @returns the answer; null for another intent
 */
export async function askAsCompany(
  { app, actor, form, request, done }: Acting<Actor>,
  list: Exclude<SavedList, 'profiles'>,
  queryOf: (params: URLSearchParams) => string,
) {
  const url = new URL(request.url);
  const here = `${url.pathname}${url.search.replace(/[?&]_[a-z]+=[^&]*/g, '')}`;
  switch (form.intent) {
    case 'save': {
      const { name, query, wantsMail } = form.read(savedSearchSchema);
      const kept = queryOf(new URLSearchParams(query));
      const id = await saveSearch(app, actor, { list, name, wantsMail, query: kept });
      return done(`${url.pathname}?saved=${id}`, 'searchSaved');
    }
    case 'seen':
    case 'mailOn':
    case 'mailOff': {
      const { id, _version: version } = form.read(rowSchema);
      if (form.intent === 'seen') await markSearchSeen(app, actor, { id, version });
      else await setSearchMail(app, actor, { id, version, wantsMail: form.intent === 'mailOn' });
      return done(`${url.pathname}?saved=${id}`);
    }
    case 'forget':
      await forgetSearch(app, actor, form.read(idSchema).id);
      return done(url.pathname, 'searchForgotten');
    case 'suggest':
      await requestPeople(app, actor, {
        postingId: form.read(suggestSchema).postingId,
        about: { kind: 'suggestions' },
      });
      return done(here, 'suggestionsAsked');
    case 'take-back': {
      const { id, _version: version } = form.read(rowSchema);
      await takeBackRequest(app, actor, { requestId: id, version });
      return done(here, 'requestTakenBack');
    }
    default: {
      if (form.text('about') === '') return null;
      const { postingId, about } = form.read(interestSchema);
      await requestPeople(app, actor, {
        postingId,
        about: list === 'cards' ? { kind: 'card', classKey: about } : { kind: 'profile', pseudonym: about },
      });
      return done(here, 'interestSent');
    }
  }
}
