import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import { PhoneLink } from '#app/components/ui/phone-link.tsx';
import { TextArea } from '#app/components/ui/text-area.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { longestMessage, type TandemSide } from '#app/domain/mentoring/tandem-life.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface Talk {
  readonly firstName: string | null;
  readonly messages: readonly { readonly side: TandemSide; readonly text: string; readonly sentAt: number }[];
  readonly contact: { readonly phone: string | null; readonly email: string | null } | null;
  readonly reachesLearner: boolean;
  readonly released: { readonly own: boolean; readonly other: boolean };
}

/** What both wrote to each other through the portal, the newest first, and the next word. */
export function MessagesCard({ tandem, form }: { tandem: Talk; form: FormState | undefined }) {
  const t = useTexts('tandem');
  const format = useFormats();
  return (
    <Card id="messages" title={t('messages.title')}>
      <p className="mute">{t(tandem.contact === null ? 'messages.lead' : 'messages.leadReleased')}</p>
      {tandem.reachesLearner ? null : <p>{t('messages.unread')}</p>}
      {tandem.messages.length === 0 ? (
        <p>{t('messages.none')}</p>
      ) : (
        <ul>
          {tandem.messages.map((message, index) => (
            <li key={index}>
              <span className="mute">
                <bdi>{message.side === 'mentor' ? t('messages.own') : (tandem.firstName ?? t('somebody'))}</bdi>,{' '}
                {format.instant(message.sentAt)}
              </span>
              <br />
              <bdi>{message.text}</bdi>
            </li>
          ))}
        </ul>
      )}
      <form method="post" noValidate className="form">
        <FormKey form={form} />
        <TextArea
          name="message"
          label={t('messages.field')}
          hint={t('messages.hint')}
          form={form}
          rows={3}
          maxLength={longestMessage}
        />
        <div className="actions">
          <Button name="intent" value="message" kind="secondary">
            {t('messages.button')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** Telephone and e-mail, once both said so; until then each says it for herself and can take it back. */
export function ContactCard({ tandem: { contact, released } }: { tandem: Talk }) {
  const t = useTexts('tandem');
  return (
    <Card title={t('contactOf.title')} tone="soft">
      <form method="post">
        {contact === null ? (
          <>
            <p>{t('contactOf.text')}</p>
            {released.own ? <p>{t('contactOf.waiting')}</p> : null}
            {released.other ? <p>{t('contactOf.other')}</p> : null}
          </>
        ) : (
          <DataList
            items={[
              [
                t('contactOf.phone'),
                contact.phone === null ? t('contactOf.noPhone') : <PhoneLink key="phone" phone={contact.phone} />,
              ],
              [t('contactOf.email'), contact.email],
            ]}
          />
        )}
        <div className="actions">
          <Button name="intent" value={released.own ? 'takeBack' : 'release'} kind="secondary">
            {t(released.own ? 'contactOf.takeBack' : 'contactOf.give')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
