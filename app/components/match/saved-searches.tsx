import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { FormKey } from '../ui/form-key.tsx';
import { Tag } from '../ui/tag.tsx';
import { VersionField } from '../ui/version-field.tsx';

interface SavedSearchesProps {
  /** Who reads: staff are told how many are new, a company only that there is news. */
  readonly side: 'staff' | 'company';
  readonly hrefFor: (id: string) => string;
  readonly saved: readonly {
    readonly id: string;
    readonly name: string;
    readonly wantsMail: boolean;
    readonly version: number;
    readonly newCount: number;
  }[];
  readonly openedId: string | null;
  /** The filters shown as they stand in an address: what would be saved; null: nothing is filtered. */
  readonly query: string | null;
  readonly form: FormState | undefined;
}

/** The reader's own searches with what is new in them, and saving the one that is shown. */
export function SavedSearches({ side, hrefFor, saved, openedId, query, form }: SavedSearchesProps) {
  const t = useTexts('browse');
  return (
    <Card title={t('saved.title')} id="saved">
      {saved.length === 0 ? (
        <p className="mute">{t('saved.none')}</p>
      ) : (
        <ul className="saved">
          {saved.map(({ id, name, wantsMail, version, newCount }) => (
            <li key={id}>
              <a href={hrefFor(id)} aria-current={id === openedId ? 'page' : undefined}>
                <bdi>{name}</bdi>
              </a>{' '}
              {newCount > 0 ? (
                <Tag>{side === 'staff' ? t('saved.count', { count: newCount }) : t('saved.hasNew')}</Tag>
              ) : (
                <span className="mute">{t('saved.nothingNew')}</span>
              )}{' '}
              <span className="mute">{t(wantsMail ? 'saved.mailOn' : 'saved.mailOff')}</span>
              {id === openedId ? (
                <form method="post" className="actions">
                  <input type="hidden" name="id" value={id} />
                  <VersionField value={version} />
                  {newCount > 0 ? (
                    <Button name="intent" value="seen" kind="secondary" small>
                      {t('saved.seen')}
                    </Button>
                  ) : null}
                  <Button name="intent" value={wantsMail ? 'mailOff' : 'mailOn'} kind="secondary" small>
                    {t(wantsMail ? 'saved.turnOff' : 'saved.turnOn')}
                  </Button>
                  <Button name="intent" value="forget" kind="danger" small confirm={t('saved.forgetConfirm')}>
                    {t('saved.forget')}
                  </Button>
                </form>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {query === null || openedId !== null ? null : (
        <details open={form !== undefined}>
          <summary>{t('saved.save')}</summary>
          <form method="post" className="stack">
            <FormKey form={form} />
            <input type="hidden" name="query" value={query} />
            <Field
              name="name"
              label={t('saved.name')}
              hint={t(side === 'staff' ? 'saved.nameHint' : 'saved.nameHintOwn')}
              required
              form={form}
              maxLength={80}
            />
            <Checkbox
              name="wantsMail"
              label={t(side === 'staff' ? 'saved.wantsMail' : 'saved.wantsMailNews')}
              form={form}
            />
            <Button name="intent" value="save" kind="secondary">
              {t('saved.button')}
            </Button>
          </form>
        </details>
      )}
    </Card>
  );
}
