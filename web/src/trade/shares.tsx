import type { ReactNode } from 'react'

import type { TradeFragment } from '../gql/graphql'
import { useFigures } from '../shared/figure'
import { Name } from '../shared/name'
import { useMessage } from '../shared/speech'
import { Nothing } from '../shared/states'
import './trade.css'

interface Share {
  key: string
  name: ReactNode
  percent: string | null | undefined
  value: string
}

/** The partners with the most trade. */
export function Partners({ trade }: { trade: TradeFragment }) {
  const figures = useFigures()
  return (
    <Shares
      shares={trade.topPartners.map(({ partner, sharePercent, value }) => ({
        key: partner,
        name: figures.country(partner),
        percent: sharePercent,
        value: figures.brief(value),
      }))}
    />
  )
}

/** The chapters of goods with the most trade. */
export function Commodities({ trade }: { trade: TradeFragment }) {
  const figures = useFigures()
  return (
    <Shares
      shares={trade.topChapters.map(({ hsChapter, name, sharePercent, value }) => ({
        key: hsChapter,
        name: name ? (
          <>
            {hsChapter} · <Name of={name} />
          </>
        ) : (
          hsChapter
        ),
        percent: sharePercent,
        value: figures.brief(value),
      }))}
    />
  )
}

function Shares({ shares }: { shares: Share[] }) {
  const t = useMessage()
  const figures = useFigures()
  if (shares.length === 0) return <Nothing say={t('trade.none')} />
  return (
    <div>
      {shares.map(({ key, name, percent, value }) => (
        <div className="bar" key={key}>
          <span>{name}</span>
          <span>
            {value} {percent && <span className="soft small">{figures.percent(percent)}</span>}
          </span>
          <div className="bar-line">
            <div style={{ width: `${percent ?? '0'}%` }} />
          </div>
        </div>
      ))}
    </div>
  )
}
