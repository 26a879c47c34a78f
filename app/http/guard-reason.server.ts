import { z } from 'zod';
import { textReasons } from '#app/domain/disclosure/text-guard.ts';
import { fields } from './fields.server.ts';

/** The field of `ProposeAnyway`: why the posting's text may say what it says of the person. Null before it was asked for. */
export const guardReasonSchema = z.object({ guardReason: fields.optionalChoice(textReasons) });
