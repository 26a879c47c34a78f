import { z } from 'zod';
import { fields } from './fields.server.ts';

/** The fields of `SavedSearches` for a new one; `query` is the address's. */
export const savedSearchSchema = z.object({
  name: fields.text(80),
  query: z.string().max(4000),
  wantsMail: fields.ticked(),
});
