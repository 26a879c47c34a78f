import { z } from 'zod';
import { longestMeetingMinutes } from '#app/domain/mentoring/tandem-moves.ts';
import { fields } from '#app/http/fields.server.ts';

/** A meeting that has been. */
export const meetingForm = z.object({ metOn: fields.day(), minutes: fields.integer(5, longestMeetingMinutes) });
