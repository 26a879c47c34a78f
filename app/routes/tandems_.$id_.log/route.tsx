import { DomainError } from '#app/domain/domain-error.ts';
import { acting } from '#app/http/acting.server.ts';
import { statusOf } from '#app/http/errors.server.ts';
import { logMeeting } from '#app/use-cases/mentoring/log-meeting.server.ts';
import { meetingForm } from '../tandems_.$id/meeting-form.server.ts';

/**
 * Where `public/meeting-log.js` sends a meeting it kept: a status and no page, the notice waits for the next one. A refusal is
 * answered here: without a page Remix would send what `acting` answers as a success.
 */
export const action = acting('tandem.meet', async ({ app, actor, form, params, done }) => {
  const tandemId = params['id'] ?? '';
  try {
    const { metOn, minutes } = form.read(meetingForm);
    await logMeeting(app, actor, { tandemId, on: metOn, minutes, key: form.key });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return new Response(null, { status: statusOf[error.code] });
  }
  done(`/tandems/${tandemId}`, 'meetingLogged');
  return new Response(null, { status: 204 });
});
