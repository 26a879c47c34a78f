import { useLoaderData } from '@remix-run/react';
import { LinkGone } from '#app/components/consent/link-gone.tsx';
import { OwnPage } from '#app/components/consent/own-page.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { linkLoading } from '#app/http/by-link.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findSeenBy } from '#app/use-cases/consent/find-seen-by.server.ts';

export const loader = linkLoading(({ app, visit }) => findSeenBy(app, visit));

export const handle = pageSettings<typeof loader>({
  ownLanguage: true,
  bare: true,
  noScript: true,
  title: ({ texts }) => texts('person')('seen.title'),
});

/** Who has seen what of her, and when: companies by name, people of the house by what they do. */
export default function SeenPage() {
  const { companies, detailed, staff, ...frame } = useLoaderData<typeof loader>();
  const t = useTexts('person');
  const format = useFormats();
  const on = (day: string) => ({ day: format.day(day) });
  return (
    <OwnPage title={t('seen.title')} frame={frame}>
      <p>{t('seen.lead')}</p>
      <section className="own-text">
        <h2>{t('seen.companies')}</h2>
        {companies.length + detailed.length === 0 ? <p>{t('seen.noCompany')}</p> : null}
        <ul className="own-list">
          {companies.map((company, index) => (
            <li key={index} className="own-box">
              <h3>
                <bdi lang="de">{company.name}</bdi>
              </h3>
              <p>{t(company.profileStands ? 'seen.profile' : 'seen.profileOver', on(company.profileFrom))}</p>
              {company.contactFrom === null ? null : (
                <p>{t(company.contactStands ? 'seen.contact' : 'seen.contactOver', on(company.contactFrom))}</p>
              )}
              {company.contactReadOn === null ? null : <p>{t('seen.contactRead', on(company.contactReadOn))}</p>}
            </li>
          ))}
          {detailed.map(({ name, lastOn }, index) => (
            <li key={`detailed-${index}`} className="own-box">
              <h3>
                <bdi lang="de">{name}</bdi>
              </h3>
              <p>{t('purpose.detailedProfile')}</p>
              <p>{t('seen.contactRead', on(lastOn))}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className="own-text">
        <h2>{t('seen.staff')}</h2>
        {staff.length === 0 ? <p>{t('seen.noStaff')}</p> : null}
        <ul className="own-list">
          {staff.map(({ kind, lastOn }) => (
            <li key={kind} className="own-box">
              <h3>{t(`seen.role.${kind}`)}</h3>
              <p>{t('seen.name', on(lastOn))}</p>
            </li>
          ))}
        </ul>
      </section>
    </OwnPage>
  );
}

export { LinkGone as ErrorBoundary };
