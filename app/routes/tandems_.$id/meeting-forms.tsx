import { useContext } from 'react';
import { NonceContext } from '#app/components/shell/nonce-context.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { longestMeetingMinutes } from '#app/domain/mentoring/tandem-moves.ts';
import { plannedMinutes } from '#app/domain/mentoring/tandem-life.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface LogMeetingProps {
  readonly tandemId: string;
  /** Whose phone this is at present: what is kept on it is sent by nobody else. */
  readonly userId: string;
  readonly form: FormState | undefined;
  readonly meetings: {
    readonly usualMinutes: number;
    readonly count: number;
    readonly latest: readonly { readonly on: Day; readonly minutes: number }[];
  };
  readonly today: Day;
}

/**
 * Today and the usual length stand there already: one tap when that is right. Without a network `public/meeting-log.js` keeps
 * it and sends it once.
 */
export function LogMeetingForm({ tandemId, userId, form, meetings, today }: LogMeetingProps) {
  const t = useTexts('tandem');
  const nonce = useContext(NonceContext);
  const format = useFormats();
  return (
    <Card id="log" title={t('log.title')}>
      <p
        role="status"
        hidden
        data-kept-logs={userId}
        data-waiting={t('kept.waiting')}
        data-sent={t('kept.sent')}
        data-refused={t('kept.refused')}
        data-sign-in={t('kept.signIn')}
      />
      <form method="post" noValidate className="form" data-keep-log={`/tandems/${tandemId}/log`}>
        <FormKey form={form} />
        <input type="hidden" name="intent" value="log" />
        <div className="fields-2">
          <DateField name="metOn" label={t('log.metOn')} form={form} defaultValue={today} max={today} />
          <Field
            name="minutes"
            label={t('log.minutes')}
            type="number"
            inputMode="numeric"
            size="short"
            min={5}
            max={longestMeetingMinutes}
            form={form}
            defaultValue={meetings.usualMinutes}
          />
        </div>
        <div className="actions">
          <Button>{t('log.button')}</Button>
        </div>
      </form>
      <script src="/meeting-log.js" nonce={nonce} defer />
      {meetings.count > 0 ? (
        <>
          <p className="mute">{t('log.count', { count: meetings.count })}</p>
          <ul>
            {meetings.latest.map((meeting, index) => (
              <li key={index}>{t('log.entry', { on: format.day(meeting.on), minutes: meeting.minutes })}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
}

interface PlanMeetingProps {
  readonly form: FormState | undefined;
  readonly plan: { readonly on: Day; readonly time: string } | null;
  readonly date: { readonly minutes: number; readonly place: string } | null;
  /** Public places to choose from; others can be typed. */
  readonly places: readonly string[];
  readonly today: Day;
}

/** When and where they meet next; folded away while that is settled. */
export function PlanMeetingForm({ form, plan, date, places, today }: PlanMeetingProps) {
  const t = useTexts('tandem');
  const fields = (
    <form method="post" noValidate className="form">
      <div className="fields-2">
        <DateField name="on" label={t('plan.on')} required form={form} defaultValue={plan?.on} min={today} />
        <Field
          name="time"
          type="time"
          label={t('plan.time')}
          required
          size="short"
          form={form}
          defaultValue={plan?.time}
        />
      </div>
      <Field
        name="lasts"
        label={t('plan.minutes')}
        type="number"
        inputMode="numeric"
        size="short"
        min={15}
        max={longestMeetingMinutes}
        form={form}
        defaultValue={date?.minutes ?? plannedMinutes}
      />
      <Field
        name="place"
        label={t('plan.place')}
        hint={t('plan.placeHint')}
        required
        form={form}
        defaultValue={date?.place}
        maxLength={120}
        autoComplete="off"
        list={places.length === 0 ? undefined : 'meeting-places'}
      />
      {places.length === 0 ? null : (
        <>
          <datalist id="meeting-places">
            {places.map((place) => (
              <option key={place} value={place} />
            ))}
          </datalist>
          <details className="fold">
            <summary>{t('plan.places')}</summary>
            <ul>
              {places.map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          </details>
        </>
      )}
      <div className="actions">
        <Button name="intent" value="plan" kind="secondary">
          {t(plan === null ? 'plan.button' : 'plan.change')}
        </Button>
      </div>
    </form>
  );
  if (plan === null) return <Card title={t('plan.title')}>{fields}</Card>;
  return (
    <Card>
      <details className="fold" open={form !== undefined}>
        <summary>{t('plan.move')}</summary>
        {fields}
      </details>
    </Card>
  );
}
