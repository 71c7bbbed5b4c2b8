import { useIntl } from 'react-intl'
import { Link } from 'react-router'
import { useQuery } from 'urql'

import type { OverviewQuery } from '../gql/graphql'
import { useReading } from '../session/viewer'
import { useFigures } from '../shared/figure'
import { Key } from '../shared/keys'
import { Name } from '../shared/name'
import { PageHead, Panel } from '../shared/panel'
import { Sources } from '../shared/sources'
import { useAddress, useMessage } from '../shared/speech'
import { Answer } from '../shared/states'
import { Synthetic } from '../shared/synthetic'
import { SideTag, StageTag } from '../shared/tags'
import { ExploreLink } from '../trade/explore-link'
import { TradeKeys } from '../trade/key-figures'
import { MonthsOfTrade } from '../trade/months'
import { useQuestion, type Question } from '../trade/question'
import { Commodities, Partners } from '../trade/shares'
import { Ways } from '../trade/ways'
import { LATELY, OVERVIEW } from './query'
import { RiverMap } from './river-map'
import { SectorsByStage } from './sectors-by-stage'
import './overview.css'

/** The first page: both banks at a glance. */
export function Component() {
  const t = useMessage()
  const question = useQuestion()
  const { period, currency, reporter } = question
  const [{ data, error }, again] = useQuery({
    query: OVERVIEW,
    variables: { period: period ?? { from: '', to: '' }, currency, filter: { reporter } },
    pause: !period,
    requestPolicy: useReading(),
  })
  const overview = data?.overview
  return (
    <>
      <PageHead
        title={t('overview.heading')}
        name={t('frame.title')}
        ways={<Ways question={question} />}
      >
        <p>{t('overview.about')}</p>
      </PageHead>
      <Answer data={overview} error={error} again={again}>
        {(overview) => <Figures overview={overview} question={question} />}
      </Answer>
    </>
  )
}

interface Props {
  overview: NonNullable<OverviewQuery['overview']>
  question: Question
}

function Figures({ overview, question }: Props) {
  const t = useMessage()
  const { trade } = overview
  return (
    <>
      <KeyFigures overview={overview} />
      <div className="columns">
        <Panel title={t('map.title')} width="wide">
          <RiverMap />
        </Panel>
        <Panel title={t('lately.title')} width="narrow">
          <Lately />
        </Panel>
        <Panel
          title={t('trade.byMonth')}
          extra={
            <span className="ways">
              {trade.containsSynthetic && <Synthetic />}
              <ExploreLink question={question} as={{ by: 'DIRECTION', chart: 'bar' }} />
            </span>
          }
        >
          <MonthsOfTrade months={trade.months} />
        </Panel>
        <Panel
          title={t('trade.partners')}
          width="half"
          extra={trade.containsSynthetic && <Synthetic />}
        >
          <Partners trade={trade} />
        </Panel>
        <Panel
          title={t('trade.commodities')}
          width="half"
          extra={trade.containsSynthetic && <Synthetic />}
        >
          <Commodities trade={trade} />
        </Panel>
        <Panel title={t('overview.sectorsByStage')}>
          {question.period && <SectorsByStage period={question.period} />}
        </Panel>
        <Panel title={t('sources.title')}>
          <Sources sources={overview.sources} />
        </Panel>
      </div>
    </>
  )
}

function KeyFigures({ overview }: Pick<Props, 'overview'>) {
  const t = useMessage()
  const figures = useFigures()
  const { projects, enterprises, zoneCount, trade } = overview
  const bySide = projects.bySide.map(
    ({ of, count }) => `${t(`side.${of}`)} ${figures.count(count)}`,
  )
  return (
    <dl className="keys">
      <Key label={t('projects.title')} note={bySide.join(' · ')}>
        {figures.count(projects.total)}
      </Key>
      <Key label={t('enterprises.title')}>{figures.count(enterprises.total)}</Key>
      <Key label={t('zones.title')}>{figures.count(zoneCount)}</Key>
      <TradeKeys trade={trade} />
    </dl>
  )
}

function Lately() {
  const intl = useIntl()
  const address = useAddress()
  const [{ data, error }, again] = useQuery({ query: LATELY, requestPolicy: useReading() })
  return (
    <Answer data={data?.projects} error={error} again={again}>
      {({ nodes }) => (
        <ul className="plain">
          {nodes.map(({ id, code, name, side, stage, updatedAt }) => (
            <li key={id}>
              <Link to={address(`/projects/${code}`)}>
                <Name of={name} />
              </Link>
              <div className="tags">
                <SideTag side={side} />
                <StageTag stage={stage} />
                <time className="soft small" dateTime={updatedAt}>
                  {intl.formatDate(updatedAt, { dateStyle: 'medium' })}
                </time>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Answer>
  )
}
