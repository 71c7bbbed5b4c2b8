import { Fact } from '../shared/fact'
import { useFigures } from '../shared/figure'
import { Instant } from '../shared/instant'
import { useMessage } from '../shared/speech'
import type { Dataset } from './page'
import { useMonths } from './parts'

/** What is known of a release. */
export function DatasetFacts({ dataset }: { dataset: Dataset }) {
  const t = useMessage()
  const figures = useFigures()
  const say = useMonths()
  const { code, period, currentPeriods, classification, classificationRevision } = dataset
  const { valuation, rowCount, releasedAt, loadedAt, loadedBy, publishedAt, checksum } = dataset
  return (
    <dl className="facts dataset-facts">
      <Fact label={t('project.code')}>{code}</Fact>
      <Fact label={t('dataset.period')}>{period && say([period])}</Fact>
      <Fact label={t('dataset.current')}>
        {currentPeriods.length > 0 ? say(currentPeriods) : t('dataset.current.none')}
      </Fact>
      <Fact label={t('dataset.classification')}>
        {classification} ({classificationRevision})
      </Fact>
      <Fact label={t('dataset.valuation')}>
        {valuation ? t(`valuation.${valuation}`) : t('dataset.valuation.byRow')}
      </Fact>
      <Fact label={t('dataset.rows')}>{figures.exact(rowCount)}</Fact>
      <Fact label={t('dataset.released')}>
        <Instant at={releasedAt} />
      </Fact>
      <Fact label={t('dataset.loaded')}>
        <Instant at={loadedAt} />
        {loadedBy && ` · ${loadedBy}`}
      </Fact>
      <Fact label={t('dataset.firstCurrent')}>{publishedAt && <Instant at={publishedAt} />}</Fact>
      <Fact label={t('dataset.checksum')}>
        {checksum ? <code className="checksum">{checksum}</code> : '—'}
      </Fact>
    </dl>
  )
}
