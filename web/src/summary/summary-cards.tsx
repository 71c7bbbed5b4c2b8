import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { useFigures } from '../shared/figure'
import { Name, type Localized } from '../shared/name'
import { useMessage } from '../shared/speech'
import { Synthetic } from '../shared/synthetic'

interface Card {
  id: string
  to: string
  name: Localized
  note?: ReactNode
  projects: { total: number }
  enterprises: { total: number }
  trade: {
    total: { amount: string; currency: string }
    containsSynthetic: boolean
    growthOnYearBefore: { percent: string | null } | null
  }
}

/** Sectors or clusters side by side, each with what it comes to. */
export function SummaryCards({ cards }: { cards: Card[] }) {
  const t = useMessage()
  const figures = useFigures()
  return (
    <ul className="cards">
      {cards.map(({ id, to, name, note, projects, enterprises, trade }) => {
        const percent = trade.growthOnYearBefore?.percent
        return (
          <li key={id}>
            <article className="panel card">
              <h2>
                <Link className="whole" to={to}>
                  <Name of={name} />
                </Link>
              </h2>
              {note && <span className="soft small">{note}</span>}
              {Number(trade.total.amount) > 0 ? (
                <div className="card-figure">{figures.brief(trade.total)}</div>
              ) : (
                <div className="soft">{t('trade.none.short')}</div>
              )}
              {percent && (
                <span className="soft small">
                  {t('trade.growth', { change: figures.change(percent) })}
                </span>
              )}
              <div className="tags">
                <span className="tag">{t('count.projects', { count: projects.total })}</span>
                <span className="tag">{t('count.enterprises', { count: enterprises.total })}</span>
                {trade.containsSynthetic && <Synthetic />}
              </div>
            </article>
          </li>
        )
      })}
    </ul>
  )
}
