import { z } from 'zod';
import { fields } from './fields.server.ts';

/** One touch on a page of questions after the start, of either side; which answers there are the use case knows. */
export const checkAnswerSchema = z.object({ question: fields.text(20), answer: fields.text(20) });
