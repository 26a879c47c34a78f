import type { SignUpAnswers } from '#app/domain/mentoring/sign-up.ts';
import { sendCodeMails } from '#app/use-cases/notification/send-code-mails.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { beginVolunteerDraft, saveDraftStep } from '#app/use-cases/mentoring/volunteer-draft.server.ts';
import type { MailServer } from './mail-server.ts';
import { startMailServer } from './mail-server.ts';
import { openTestApp } from './test-app.ts';

/** A house that sends mails to a real server. */
export async function openMailingHouse() {
  const server = await startMailServer();
  return { server, app: { ...(await openTestApp()), mailer: server.mailer() } };
}

/** What a volunteer answers, step by step. */
export const allSteps = (email: string): readonly SignUpAnswers[] => [
  { offers: { offers: ['languagePractice'], languages: ['uk'] } },
  { place: { place: 'Brackwede', chosenSpotId: null, maxKm: 5, mode: 'inPerson' } },
  { times: { slots: ['mon-evening'], capacity: 2 } },
  { wishes: { wishes: ['adultsOnly'] } },
  { you: { firstName: 'Vera', lastName: 'Freiwillig', email, phone: '0999 700 12 12', pledges: true } },
];

/** A phone on which everything was answered and nothing sent off. */
export async function answeredPhone(app: AppContext, email: string): Promise<string> {
  const device = await beginVolunteerDraft(app, 'net');
  for (const answer of allSteps(email)) await saveDraftStep(app, device, answer);
  return device;
}

/** The code of the newest mail to an address, once it has arrived. @throws Error when none came */
export async function arrivedCode(app: AppContext, server: MailServer, email: string): Promise<string> {
  await sendCodeMails(app);
  const isTo = (address: string) => address.toLowerCase() === email.toLowerCase();
  const mail = server.mails.filter(({ to }) => to.some(isTo)).at(-1);
  const code = /(\d{3} \d{3})/.exec(mail?.text ?? '')?.[1];
  if (code === undefined) throw new Error('no mail with a code arrived');
  return code;
}

/** Another code than this one. */
export const otherThan = (code: string) => (code.startsWith('1') ? '222 222' : '111 111');
