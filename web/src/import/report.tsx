import type { ImportFactsFragment } from '../gql/graphql'
import { useFigures } from '../shared/figure'
import { Key } from '../shared/keys'
import { Panel } from '../shared/panel'
import { useMessage } from '../shared/speech'
import { Copy } from './copy'
import { Counts } from './counts'
import { Findings } from './findings'
import { badRows } from './verdict'

export type ReportFacts = NonNullable<ImportFactsFragment['report']>

interface Props {
  report: ReportFacts
  /** Where the copy of the rows with findings is. */
  copy: string | null
}

/** What was found in a file. */
export function Report({ report, copy }: Props) {
  const t = useMessage()
  const { count } = useFigures()
  const { rows, accepted, errors, warnings, counts, problems } = report
  const number = (value: string) => count(Number(value))
  const bad = badRows(report)
  return (
    <>
      <dl className="keys">
        <Key label={t('import.rows')}>{number(rows)}</Key>
        <Key
          label={t('import.accepted')}
          note={bad > 0 ? t('import.rows.bad', { count: bad, shown: count(bad) }) : null}
        >
          {number(accepted)}
        </Key>
        <Key label={t('import.errors')}>{number(errors)}</Key>
        <Key label={t('import.warnings')}>{number(warnings)}</Key>
      </dl>
      <p className="soft small import-read">{useRead(report)}</p>
      {counts.length > 0 && (
        <Panel title={t('import.findings')} extra={copy && <Copy address={copy} />}>
          <div className="import-findings">
            <Counts counts={counts} />
            <Findings problems={problems} counts={counts} />
          </div>
        </Panel>
      )}
    </>
  )
}

const NAMES: Record<string, 'COMMA' | 'SEMICOLON' | 'TAB'> = {
  ',': 'COMMA',
  ';': 'SEMICOLON',
  '\t': 'TAB',
}

/** How the file was read. */
function useRead({ format, encoding, delimiter, decimalMark }: ReportFacts): string {
  const t = useMessage()
  const sign = delimiter && NAMES[delimiter]
  const mark = decimalMark === ',' ? 'COMMA' : 'POINT'
  const parts = [
    t('import.read.format', { name: format }),
    encoding && t('import.read.encoding', { name: encoding }),
    sign && t('import.read.delimiter', { name: t(`import.delimiter.${sign}`) }),
    t('import.read.decimalMark', { name: t(`import.decimalMark.${mark}`) }),
  ]
  return parts.filter(Boolean).join(' · ')
}
