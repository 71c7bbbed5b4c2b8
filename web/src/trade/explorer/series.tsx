import { useQuery } from 'urql'

import type { TradeSeriesQuery } from '../../gql/graphql'
import { useReading } from '../../session/viewer'
import { Choice } from '../../shared/choice'
import { Export } from '../../shared/export'
import { Pager, usePage } from '../../shared/pager'
import { Panel } from '../../shared/panel'
import { useMessage } from '../../shared/speech'
import { Answer, Nothing } from '../../shared/states'
import { Synthetic } from '../../shared/synthetic'
import { chartsFor, GROUPS, MEASURES, seriesOf, STEPS, type TradeQuestion } from './choice'
import { Footing } from './footing'
import { SERIES } from './query'
import { RankingChart } from './ranking-chart'
import { SeriesChart } from './series-chart'
import { SeriesTable } from './series-table'
import type { Asked } from './use-trade-question'
import { useTitle } from './title'

/** So many points a document of this size may ask for. */
const ROWS = 48

/** Trade added up, period by period or for the whole period, as a chart and as a table. */
export function Series({ asked }: { asked: Asked }) {
  const { question } = asked
  const { measure, currency, step } = question
  const series = seriesOf(question)
  const orderBy = step === 'ALL' ? 'VALUE' : 'KEY'
  const [{ data, error, fetching }, again] = useQuery({
    query: SERIES,
    requestPolicy: useReading(),
    variables: { ...series, measure, currency, orderBy, ...usePage(ROWS) },
  })
  return (
    <>
      <SeriesChoices question={question} />
      <Answer data={data?.tradeSeries} error={error} again={again} isLate={fetching}>
        {(answer) => (
          <>
            <Shown asked={asked} series={answer} />
            <Export of={{ tradeSeries: { ...series, measure, currency, orderBy } }} />
            <Footing question={question} rates={answer.rates} unconverted={answer.unconverted} />
          </>
        )}
      </Answer>
    </>
  )
}

interface Props {
  asked: Asked
  series: TradeSeriesQuery['tradeSeries']
}

function Shown({ asked, series }: Props) {
  const t = useMessage()
  const { question } = asked
  const title = useTitle(question)
  const mark = series.containsSynthetic && <Synthetic />
  const isCut = question.step === 'ALL' && series.nodes.length < series.totalCount
  if (series.totalCount === 0) return <Nothing say={t('explore.nothing')} />
  return (
    <>
      {question.chart !== 'table' && (
        <Panel title={title} extra={mark}>
          {isCut && <p className="soft small">{t('explore.thisPage')}</p>}
          {question.step === 'ALL' ? (
            <RankingChart question={question} series={series} />
          ) : (
            <SeriesChart asked={asked} isSynthetic={series.containsSynthetic} />
          )}
        </Panel>
      )}
      <Panel title={t('explore.table')} extra={mark}>
        <SeriesTable question={question} series={series} />
        <Pager at={series.pageInfo} />
      </Panel>
    </>
  )
}

/** How trade is told apart, measured and drawn. */
function SeriesChoices({ question }: { question: TradeQuestion }) {
  const t = useMessage()
  const { step, group, measure, chart } = question
  const groups = [...(step === 'ALL' ? [] : (['NONE'] as const)), 'REPORTER', ...GROUPS] as const
  return (
    <div className="explore-choices" role="group" aria-label={t('explore.choices')}>
      <Choice
        label={t('explore.step')}
        of="step"
        value={step}
        options={STEPS.map((value) => ({ value, label: t(`step.${value}`) }))}
      />
      <Choice
        label={t('explore.by')}
        of="by"
        value={group}
        options={groups.map((value) => ({ value, label: t(`dimension.${value}`) }))}
      />
      <MeasureChoice question={question} />
      <Choice
        label={t('explore.chart')}
        of="chart"
        value={chart}
        options={chartsFor(step, group, measure).map((value) => ({
          value,
          label: t(`chartKind.${value}`),
        }))}
      />
    </div>
  )
}

/** What trade is measured in. */
export function MeasureChoice({ question: { measure } }: { question: TradeQuestion }) {
  const t = useMessage()
  return (
    <Choice
      label={t('explore.measure')}
      of="measure"
      value={measure}
      options={MEASURES.map((value) => ({ value, label: t(`measure.${value}`) }))}
    />
  )
}
