import type { TradeDimension, TradeSeriesQuery } from '../../gql/graphql'
import { useFigures } from '../../shared/figure'
import { useMessage } from '../../shared/speech'
import type { TradeQuestion } from './choice'
import { KeyName } from './key-name'
import { useMeasure } from './measure'
import { Change, Why } from './undefined'

type Answer = TradeSeriesQuery['tradeSeries']
type Point = Answer['nodes'][number]

interface Props {
  question: TradeQuestion
  series: Answer
}

/** The points of a series with their shares and growth; what is not defined says why. */
export function SeriesTable({ question, series }: Props) {
  const t = useMessage()
  const { measure, currency, step, group } = question
  const { unit } = useMeasure(measure, currency)
  const isInTime = step !== 'ALL'
  const dimensions: TradeDimension[] = [
    ...(isInTime ? [step] : []),
    ...(group === 'NONE' ? [] : [group]),
  ]
  return (
    <div className="table-hold" tabIndex={0} role="region" aria-label={t('explore.table')}>
      <table className="figures">
        <thead>
          <tr>
            {dimensions.map((dimension) => (
              <th key={dimension} scope="col" className="words">
                {t(`dimension.${dimension}`)}
              </th>
            ))}
            <th scope="col">{t('figures.named', { name: t(`measure.${measure}`), unit })}</th>
            {measure !== 'UNIT_VALUE' && <th scope="col">{t('explore.share')}</th>}
            <th scope="col">{t('explore.onYear')}</th>
            <th scope="col">{t('explore.onPeriod')}</th>
            {isInTime && measure !== 'UNIT_VALUE' && <th scope="col">{t('explore.inYear')}</th>}
          </tr>
        </thead>
        <tbody>
          {series.nodes.map((point) => (
            <Row
              key={JSON.stringify(point.key)}
              point={point}
              dimensions={dimensions}
              question={question}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  point: Point
  dimensions: TradeDimension[]
  question: TradeQuestion
}

function Row({ point, dimensions, question: { measure, currency, step } }: RowProps) {
  const figures = useFigures()
  const { plain } = useMeasure(measure, currency)
  const { key, figure, undefinedBecause, sharePercent, cumulativeInYear, coverage } = point
  return (
    <tr>
      {dimensions.map((dimension, at) => {
        const Cell = at === 0 ? 'th' : 'td'
        return (
          <Cell key={dimension} scope={at === 0 ? 'row' : undefined} className="words">
            <KeyName of={key} dimension={dimension} />
            {at === 0 && !coverage.isComplete && <Coverage of={coverage} />}
          </Cell>
        )
      })}
      <td>{figure ? plain(figure) : <Why reason={undefinedBecause} />}</td>
      {measure !== 'UNIT_VALUE' && <td>{sharePercent ? figures.percent(sharePercent) : '—'}</td>}
      <td>
        <Change of={point.growthOnYearBefore} />
      </td>
      <td>
        <Change of={point.growthOnPeriodBefore} />
      </td>
      {step !== 'ALL' && measure !== 'UNIT_VALUE' && (
        <td>{cumulativeInYear ? plain(cumulativeInYear) : '—'}</td>
      )}
    </tr>
  )
}

/** A period with fewer months than it has by the calendar is no fall. */
function Coverage({ of: { covered, months } }: { of: Point['coverage'] }) {
  const t = useMessage()
  return <div className="soft small">{t('explore.coverage', { covered, months })}</div>
}
