import { Badge } from '#app/components/ui/badge.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { Funnel } from '#app/components/ui/funnel.tsx';
import type { standsInBand } from '#app/domain/assistance/caseload.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { Capacity, Caseload } from '#app/use-cases/assistance/find-capacity.server.ts';

interface CaseloadFiguresProps {
  readonly caseload: Caseload;
  readonly band: Capacity['band'];
  readonly stands: ReturnType<typeof standsInBand> | null;
  /** Of a team: how many share the cases. */
  readonly per: { readonly caseworkers: number; readonly perCaseworker: number } | null;
}

/** Cases against the target, by effort, and what comes due week by week. */
export function CaseloadFigures({ caseload, band, stands, per }: CaseloadFiguresProps) {
  const t = useTexts('capacity');
  const format = useFormats();
  const bandText =
    band === null
      ? null
      : t(band.least === null ? 'bandMost' : band.most === null ? 'bandLeast' : 'bandBoth', {
          least: band.least ?? 0,
          most: band.most ?? 0,
          name: t(`bandOf.${band.name}`),
        });
  return (
    <>
      <DataList
        items={[
          [t('cases'), format.number(caseload.cases, 0)],
          [t('caseworkers'), per === null ? null : format.number(per.caseworkers, 0)],
          [t('perCaseworker'), per === null ? null : format.number(per.perCaseworker, 0)],
          [
            t('band'),
            bandText === null ? (
              t('noBand')
            ) : (
              <>
                {bandText}{' '}
                {stands === null ? null : (
                  <Badge tone={stands === 'within' ? 'good' : 'warn'}>{t(`stands.${stands}`)}</Badge>
                )}
              </>
            ),
          ],
        ]}
      />
      {bandText === null ? null : <p className="mute">{t('unconfirmed')}</p>}
      <div className="cards">
        <Card title={t('efforts')} level={3}>
          <Funnel
            label={t('efforts')}
            steps={caseload.efforts.map(({ effort, count }) => ({ label: t(`effort.${effort}`), value: count }))}
          />
          <p className="mute">{t('effortHint')}</p>
        </Card>
        <Card title={t('forecast')} level={3}>
          <Funnel
            label={t('forecast')}
            steps={caseload.forecast.map(({ from, to, count }, index) => ({
              label:
                index === 0
                  ? t('firstWeek', { to: format.dayShort(to) })
                  : t('week', { from: format.dayShort(from), to: format.dayShort(to) }),
              value: count,
            }))}
          />
          <p className="mute">{t('forecastHint')}</p>
        </Card>
      </div>
    </>
  );
}
