import { acting } from '#app/http/acting.server.ts';
import { logMeeting } from '#app/use-cases/mentoring/log-meeting.server.ts';
import { meetingForm } from '../tandems_.$id/meeting-form.server.ts';

/** Where `public/meeting-log.js` sends a meeting it kept: no page in the answer, the notice waits for the next one. */
export const action = acting('tandem.meet', async ({ app, actor, form, params, done }) => {
  const tandemId = params['id'] ?? '';
  const { metOn, minutes } = form.read(meetingForm);
  await logMeeting(app, actor, { tandemId, on: metOn, minutes, key: form.key });
  done(`/tandems/${tandemId}`, 'meetingLogged');
  return new Response(null, { status: 204 });
});
