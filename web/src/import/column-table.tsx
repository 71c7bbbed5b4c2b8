import type { ReactNode } from 'react'

import { Quoted } from '../shared/quoted'
import { useMessage } from '../shared/speech'
import type { Head } from './head'

interface Props {
  head: Head
  /** What becomes of a column, by its heading and place. */
  children: (heading: string, at: number) => ReactNode
}

/** The columns of a file, each with what its first rows say and what it is taken for. */
export function ColumnTable({ head, children }: Props) {
  const t = useMessage()
  return (
    <div className="table-hold" tabIndex={0} role="region" aria-label={t('import.columns')}>
      <table className="figures import-columns">
        <thead>
          <tr>
            <th scope="col">{t('import.column.heading')}</th>
            <th scope="col" className="words">
              {t('import.column.sample')}
            </th>
            <th scope="col" className="words">
              {t('import.column.meaning')}
            </th>
          </tr>
        </thead>
        <tbody>
          {head.headings.map((heading, at) => (
            <tr key={at}>
              <th scope="row">{heading ? <Quoted text={heading} /> : '—'}</th>
              <td className="words soft sample">
                {head.samples.map((row, line) => (
                  <div key={line}>
                    <Quoted text={row[at] ?? ''} />
                  </div>
                ))}
              </td>
              <td className="words">{children(heading, at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
