import type { ReactNode } from 'react'

import type { PairFragment, TradeMirrorQuery } from '../../gql/graphql'
import { useFigures } from '../../shared/figure'
import { Name } from '../../shared/name'
import { useMessage } from '../../shared/speech'
import { periodName } from './naming'
import { Why } from './undefined'

interface Headings {
  /** What each bank's figures are called. */
  exported: string
  imported: string
}

interface PairsProps extends Headings {
  label: string
  pairs: PairFragment[]
}

/** Two reports of the same trade, period by period. */
export function PairTable({ label, pairs, ...headings }: PairsProps) {
  const t = useMessage()
  const figures = useFigures()
  return (
    <Table label={`${label} · ${t('mirror.periods')}`} lead={[t('figures.period')]} {...headings}>
      {pairs.map((pair) => (
        <tr key={pair.period.from}>
          <th scope="row">{periodName(pair.period, figures)}</th>
          <Reports of={pair} />
        </tr>
      ))}
    </Table>
  )
}

interface DiscrepanciesProps extends Headings {
  way: TradeMirrorQuery['mirror']['ways'][number]
}

/** The chapters and months in which the two reports lie furthest apart. */
export function Discrepancies({ way, ...headings }: DiscrepanciesProps) {
  const t = useMessage()
  const figures = useFigures()
  if (way.largestDiscrepancies.length === 0) return <p className="soft">{t('mirror.none')}</p>
  const label = `${t(`mirror.${way.exporter}`)} · ${t('mirror.discrepancies')}`
  return (
    <Table label={label} lead={[t('dimension.HS2'), t('trade.month')]} {...headings}>
      {way.largestDiscrepancies.map(({ hsChapter, name, reports }) => (
        <tr key={hsChapter + reports.period.from}>
          <th scope="row">
            {hsChapter} {name && <Name of={name} />}
          </th>
          <td className="words">{figures.month(reports.period.from)}</td>
          <Reports of={reports} />
        </tr>
      ))}
    </Table>
  )
}

interface TableProps extends Headings {
  label: string
  /** What the first columns are. */
  lead: string[]
  children: ReactNode
}

function Table({ label, lead, exported, imported, children }: TableProps) {
  const t = useMessage()
  return (
    <div className="table-hold" tabIndex={0} role="region" aria-label={label}>
      <table className="figures">
        <thead>
          <tr>
            {lead.map((heading) => (
              <th key={heading} scope="col" className="words">
                {heading}
              </th>
            ))}
            <th scope="col">{exported}</th>
            <th scope="col">{imported}</th>
            <th scope="col">{t('figures.difference')}</th>
            <th scope="col">{t('mirror.asymmetry')}</th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

/** What each bank reports, and how far apart that is. */
function Reports({ of }: { of: PairFragment }) {
  const figures = useFigures()
  const { exports, imports, difference, asymmetryPercent, undefinedBecause } = of
  return (
    <>
      <td>{exports ? figures.full(exports) : '—'}</td>
      <td>{imports ? figures.full(imports) : '—'}</td>
      <td>{difference ? figures.full(difference) : '—'}</td>
      <td>
        {asymmetryPercent ? figures.percent(asymmetryPercent) : <Why reason={undefinedBecause} />}
      </td>
    </>
  )
}
