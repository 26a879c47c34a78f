import type { Role } from '#app/domain/account/role.ts';
import { useLocale, useTexts } from '#app/i18n/use-texts.tsx';
import { BrandMark } from './brand-mark.tsx';
import { currentItem, navigationFor, startPathFor } from './navigation.ts';
import { PreferenceForm } from './preference-form.tsx';

interface HeaderProps {
  readonly user: { readonly displayName: string | null; readonly roles: readonly Role[] } | null;
  /** Who offers the portal; null: nobody has said. */
  readonly houseName: string | null;
  readonly demo: boolean;
  /** Path and query of this page. */
  readonly path: string;
}

const searchingRoles: readonly Role[] = ['caseworker', 'officer', 'teamLead'];
const languages = [
  { value: 'de', label: 'Deutsch', lang: 'de' },
  { value: 'en', label: 'English', lang: 'en' },
];

/** Who offers this, where one is, where one can go. */
export function Header({ user, houseName, demo, path }: HeaderProps) {
  const t = useTexts('shell');
  const locale = useLocale();
  const items = user ? navigationFor(user.roles) : [];
  const here = currentItem(items, path.split('?')[0] ?? path);
  const searches = user?.roles.some((role) => searchingRoles.includes(role)) ?? false;
  const publicItems = user ? [] : [{ href: '/board', label: t('nav.board') }];
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header>
        {demo ? (
          <div className="bar bar--demo">
            <p>{t('demo')}</p>
          </div>
        ) : null}
        <div className="bar">
          {houseName === null ? null : <p>{t('offer', { house: houseName })}</p>}
          <PreferenceForm
            name="locale"
            label={t('preferences.language')}
            options={languages}
            current={locale}
            returnTo={path}
          />
        </div>
        <div className={items.length > 5 ? 'top top--two' : 'top'}>
          <a className="brand" href={user ? startPathFor(user.roles) : '/'} aria-label={t('home')}>
            <BrandMark />
            {t('portal')}
          </a>
          {items.length + publicItems.length > 0 ? (
            <nav className="nav" aria-label={t('mainNavigation')}>
              {items.map((item) => (
                <a key={item.href} href={item.href} aria-current={item === here ? 'page' : undefined}>
                  {t(item.text)}
                </a>
              ))}
              {publicItems.map((item) => (
                <a key={item.href} href={item.href} aria-current={path.startsWith(item.href) ? 'page' : undefined}>
                  {item.label}
                </a>
              ))}
            </nav>
          ) : null}
          {searches ? (
            <form
              className="find"
              method="post"
              action="/find"
              role="search"
              aria-label={t('find.title')}
              data-repeatable
            >
              <input
                name="q"
                type="search"
                id="find"
                aria-label={t('find.label')}
                placeholder={t('find.placeholder')}
                autoComplete="off"
              />
              <kbd aria-hidden="true">{t('find.key')}</kbd>
              <button className="kern-sr-only">{t('find.button')}</button>
            </form>
          ) : null}
          <div className="tools">
            {user ? (
              <>
                <a href="/account" aria-current={path.startsWith('/account') ? 'page' : undefined}>
                  {user.displayName === null ? (
                    t('nav.account')
                  ) : (
                    <>
                      <span className="kern-sr-only">{t('nav.account')}: </span>
                      <bdi>{user.displayName}</bdi>
                    </>
                  )}
                </a>
                <form method="post" action="/sign-out">
                  <button className="plain-button">{t('nav.signOut')}</button>
                </form>
              </>
            ) : (
              <a href="/sign-in">{t('nav.signIn')}</a>
            )}
          </div>
        </div>
      </header>
    </>
  );
}
