import type { ReactNode } from 'react'

import { EnterpriseNames } from '../enterprise/names'
import type {
  BankTradeFragment,
  EnterpriseNameFragment,
  ProjectLineFragment,
  Side,
  SourceNamesFragment,
  TradeFragment,
} from '../gql/graphql'
import { ProjectCards } from '../project/cards'
import { useFigures } from '../shared/figure'
import { Key } from '../shared/keys'
import { Panel } from '../shared/panel'
import { Sources } from '../shared/sources'
import { useMessage } from '../shared/speech'
import { Synthetic } from '../shared/synthetic'
import { ExploreLink } from '../trade/explore-link'
import { TradeKeys } from '../trade/key-figures'
import { MonthsOfTrade } from '../trade/months'
import type { Question } from '../trade/question'
import { Commodities, Partners } from '../trade/shares'
import { Unconverted } from '../trade/unconverted'
import { BothBanks } from './both-banks'
import { AllEnterprises } from './more'

interface Props {
  summary: {
    projects: { total: number; bySide: { of: Side; count: number }[] }
    enterprises: { total: number }
    sources: SourceNamesFragment[]
    trade: TradeFragment
  }
  /** The trade as the other bank reports it. */
  others?: BankTradeFragment
  question: Question
  /** What makes the trade explorer show the same trade. */
  narrow: Record<string, string>
  projects: ProjectLineFragment[]
  /** The first enterprises, and the sectors that all of them are in. */
  enterprises: EnterpriseNameFragment[]
  sectors: string[]
  /** Where the rest of the projects are, if there are more. */
  more?: ReactNode
  children?: ReactNode
}

/** What a sector or a cluster comes to: its figures, trade, projects and sources. */
export function Summary(props: Props) {
  const { summary, others, question, narrow, projects, enterprises, sectors, more, children } =
    props
  const t = useMessage()
  const figures = useFigures()
  const { trade } = summary
  const mark = trade.containsSynthetic && <Synthetic />
  const share =
    trade.sharePercent && t('trade.share', { share: figures.percent(trade.sharePercent) })
  const bySide = summary.projects.bySide.map(
    ({ of, count }) => `${t(`side.${of}`)} ${figures.count(count)}`,
  )
  return (
    <>
      <dl className="keys">
        <Key label={t('projects.title')} note={bySide.join(' · ')}>
          {figures.count(summary.projects.total)}
        </Key>
        <Key label={t('enterprises.title')}>{figures.count(summary.enterprises.total)}</Key>
        <TradeKeys trade={trade} />
      </dl>
      <div className="columns">
        {children}
        <Panel
          title={t('trade.byMonth')}
          extra={
            <span className="ways">
              {share && <span className="soft small">{share}</span>}
              {mark}
              <ExploreLink question={question} as={{ ...narrow, by: 'DIRECTION', chart: 'bar' }} />
            </span>
          }
        >
          <MonthsOfTrade months={trade.months} />
          <Unconverted sums={trade.unconverted} />
        </Panel>
        <Panel
          title={t('trade.partners')}
          width="half"
          extra={
            <span className="ways">
              {mark}
              <ExploreLink question={question} as={{ ...narrow, step: 'ALL', by: 'PARTNER' }} />
            </span>
          }
        >
          <Partners trade={trade} />
        </Panel>
        <Panel
          title={t('trade.commodities')}
          width="half"
          extra={
            <span className="ways">
              {mark}
              <ExploreLink
                question={question}
                as={{ ...narrow, step: 'ALL', by: 'HS2', chart: 'treemap' }}
              />
            </span>
          }
        >
          <Commodities trade={trade} />
        </Panel>
        <BothBanks projects={summary.projects} trade={others ? [trade, others] : [trade]} />
        <Panel title={t('projects.title')} extra={more}>
          {projects.length > 0 ? (
            <ProjectCards projects={projects} />
          ) : (
            <p className="soft">{t('projects.none.here')}</p>
          )}
        </Panel>
        {enterprises.length > 0 && (
          <Panel
            title={t('enterprises.title')}
            extra={
              <AllEnterprises
                total={summary.enterprises.total}
                shown={enterprises.length}
                sectors={sectors}
              />
            }
          >
            <EnterpriseNames enterprises={enterprises} />
          </Panel>
        )}
        <Panel title={t('sources.title')}>
          <Sources sources={summary.sources} />
        </Panel>
      </div>
    </>
  )
}
