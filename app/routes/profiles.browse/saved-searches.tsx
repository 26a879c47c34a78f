import type { FormState } from '#app/domain/form-state.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { Checkbox } from '#app/components/ui/checkbox.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import { Tag } from '#app/components/ui/tag.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface SavedSearchesProps {
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

/** The reader's own searches with who is new in them, and saving the one that is shown. */
export function SavedSearches({ saved, openedId, query, form }: SavedSearchesProps) {
  const t = useTexts('browse');
  return (
    <Card title={t('saved.title')} id="saved">
      {saved.length === 0 ? (
        <p className="mute">{t('saved.none')}</p>
      ) : (
        <ul className="saved">
          {saved.map(({ id, name, wantsMail, version, newCount }) => (
            <li key={id}>
              <a href={`/profiles/browse?saved=${id}`} aria-current={id === openedId ? 'page' : undefined}>
                <bdi>{name}</bdi>
              </a>{' '}
              {newCount > 0 ? (
                <Tag>{t('saved.count', { count: newCount })}</Tag>
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
            <Field name="name" label={t('saved.name')} hint={t('saved.nameHint')} required form={form} maxLength={80} />
            <Checkbox name="wantsMail" label={t('saved.wantsMail')} form={form} />
            <Button name="intent" value="save" kind="secondary">
              {t('saved.button')}
            </Button>
          </form>
        </details>
      )}
    </Card>
  );
}
