import { Link } from 'react-router'

import { PublicationTag } from '../publication/publication-tag'
import { writesFor } from '../session/viewer'
import { useFigures } from '../shared/figure'
import { Instant } from '../shared/instant'
import { Name } from '../shared/name'
import { useAddress, useMessage } from '../shared/speech'
import { useViewer } from '../work/viewer'
import { kindAt, type KindPath } from './kinds'
import type { Line } from './query'

/** Records one below the other, each with the way to changing it. */
export function RecordTable({ path, lines }: { path: KindPath; lines: Line[] }) {
  const t = useMessage()
  const address = useAddress()
  const viewer = useViewer()
  const mayWrite = viewer.side != null && writesFor(viewer, viewer.side)
  const hasCode = lines.some(({ code }) => code)
  const hasPublication = lines.some(({ publication }) => publication)
  const hasTime = lines.some(({ updatedAt }) => updatedAt)
  return (
    <div className="table-hold" tabIndex={0} role="region" aria-label={t(kindAt(path).plural)}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{t('fieldName.name')}</th>
            {hasCode && (
              <th scope="col" className="words">
                {t('project.code')}
              </th>
            )}
            {hasPublication && (
              <th scope="col" className="words">
                {t('fieldName.publication')}
              </th>
            )}
            {hasTime && <th scope="col">{t('records.updated')}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                {mayWrite ? (
                  <Link to={address(`/work/${path}/${encodeURIComponent(line.id)}`)}>
                    <LineName line={line} />
                  </Link>
                ) : (
                  <LineName line={line} />
                )}
              </th>
              {hasCode && <td className="words soft">{line.code}</td>}
              {hasPublication && (
                <td className="words">
                  {line.publication && <PublicationTag publication={line.publication} />}
                </td>
              )}
              {hasTime && <td>{line.updatedAt && <Instant at={line.updatedAt} />}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function LineName({ line }: { line: Line }) {
  const figures = useFigures()
  const { name, indicator, base, quote, month, rate, id } = line
  if (name) return <Name of={name} />
  if (indicator) return <Name of={indicator.name} />
  if (base)
    return [`${base} / ${quote}`, month && figures.month(month), rate].filter(Boolean).join(' · ')
  return id
}
