import type { ReactNode } from 'react'

import type { ProjectLineFragment, SourceNamesFragment, TradeFragment } from '../gql/graphql'
import { ProjectCards } from '../project/cards'
import { useFigures } from '../shared/figure'
import { Key } from '../shared/keys'
import { Panel } from '../shared/panel'
import { Sources } from '../shared/sources'
import { useMessage } from '../shared/speech'
import { Synthetic } from '../shared/synthetic'
import { TradeKeys } from '../trade/key-figures'
import { MonthsOfTrade } from '../trade/months'
import { Commodities, Partners } from '../trade/shares'

interface Props {
  summary: {
    projects: { total: number; bySide: { of: 'CN' | 'RU'; count: number }[] }
    enterprises: { total: number }
    sources: SourceNamesFragment[]
    trade: TradeFragment
  }
  projects: ProjectLineFragment[]
  /** Where the rest of the projects are, if there are more. */
  more?: ReactNode
  children?: ReactNode
}

/** What a sector or a cluster comes to: its figures, trade, projects and sources. */
export function Summary({ summary, projects, more, children }: Props) {
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
            </span>
          }
        >
          <MonthsOfTrade months={trade.months} />
        </Panel>
        <Panel title={t('trade.partners')} width="half" extra={mark}>
          <Partners trade={trade} />
        </Panel>
        <Panel title={t('trade.commodities')} width="half" extra={mark}>
          <Commodities trade={trade} />
        </Panel>
        <Panel title={t('projects.title')} extra={more}>
          {projects.length > 0 ? (
            <ProjectCards projects={projects} />
          ) : (
            <p className="soft">{t('projects.none.here')}</p>
          )}
        </Panel>
        <Panel title={t('sources.title')}>
          <Sources sources={summary.sources} />
        </Panel>
      </div>
    </>
  )
}
