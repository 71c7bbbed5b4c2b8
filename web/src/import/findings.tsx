import { Button } from 'antd'

import { useChoices } from '../shared/choices'
import { useFigures } from '../shared/figure'
import { Quoted } from '../shared/quoted'
import { useMessage } from '../shared/speech'
import { useLabel } from './label'
import type { ReportFacts } from './report'
import { SeverityMark } from './severity'

/** What was found, by line and column, in the order of the file. */
export function Findings({ problems, counts }: Pick<ReportFacts, 'problems' | 'counts'>) {
  const t = useMessage()
  const label = useLabel()
  const { count } = useFigures()
  const { one, choose } = useChoices()
  const code = one('code')
  const shown = code ? problems.filter((problem) => problem.code === code) : problems
  const wanted = counts.filter((one) => !code || one.code === code)
  const all = wanted.reduce((sum, one) => sum + Number(one.count), 0)
  return (
    <div>
      {code && (
        <p className="import-filter">
          {t('import.findings.only', { label: label(code) })}{' '}
          <Button
            type="link"
            size="small"
            onClick={() => {
              choose({ code: undefined })
            }}
          >
            {t('import.findings.all')}
          </Button>
        </p>
      )}
      <FindingTable problems={shown} />
      {shown.length < all && (
        <div className="import-more">
          <span className="soft small" role="status">
            {t('import.findings.shown', { shown: count(shown.length), all: count(all) })}
          </span>
          {!code && one('shown') !== 'many' && (
            <Button
              onClick={() => {
                choose({ shown: 'many' })
              }}
            >
              {t('import.findings.more')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

function FindingTable({ problems }: Pick<ReportFacts, 'problems'>) {
  const t = useMessage()
  return (
    <div className="table-hold" tabIndex={0} role="region" aria-label={t('import.findings')}>
      <table className="figures import-problems">
        <thead>
          <tr>
            <th scope="col">{t('import.finding.line')}</th>
            <th scope="col" className="words">
              {t('import.finding.column')}
            </th>
            <th scope="col" className="words">
              {t('import.finding.value')}
            </th>
            <th scope="col" className="words">
              {t('import.finding.message')}
            </th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ line, column, value, message, severity }, at) => (
            <tr key={at}>
              <td>
                <SeverityMark severity={severity} /> {line ?? t('import.finding.file')}
              </td>
              <td className="words">{column ? <Quoted text={column} /> : '—'}</td>
              <td className="words value">{value ? <Quoted text={value} /> : '—'}</td>
              <td className="words message">{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
