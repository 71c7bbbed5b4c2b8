import { Alert } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { datasetAddress } from '../dataset/parts'
import type { ImportFactsFragment } from '../gql/graphql'
import { useFigures } from '../shared/figure'
import type { MessageId } from '../shared/language'
import { Name } from '../shared/name'
import { useAddress, useMessage } from '../shared/speech'
import { kindOf, type Kind } from './kind'
import { verdictOf } from './verdict'

/** What came of a file so far, in a sentence or two. */
export function Ended({ told }: { told: ImportFactsFragment }) {
  return (
    <div role="status">
      <Word told={told} />
    </div>
  )
}

function Word({ told }: { told: ImportFactsFragment }) {
  const t = useMessage()
  const { state, report, failure, dataset, written } = told
  const kind = kindOf(told.kind)
  if (state === 'LOADED' && dataset) return <LoadedRelease dataset={dataset} />
  if (state === 'LOADED' && written && kind) return <LoadedRecords kind={kind} written={written} />
  if (state === 'ALREADY_LOADED' && dataset) return <AlreadyLoaded dataset={dataset} />
  if (state !== 'FAILED') return report && <Verdict report={report} />
  return (
    <End type="error" title={t('import.failed')}>
      <p>{failure}</p>
    </End>
  )
}

type Report = NonNullable<ImportFactsFragment['report']>

/** Whether a file can be loaded as it is. */
function Verdict({ report }: { report: Report }) {
  const t = useMessage()
  const { count } = useFigures()
  const { verdict, type } = verdictOf(report)
  const number = Number(verdict === 'doubtful' ? report.warnings : report.errors)
  return (
    <Alert
      type={type}
      showIcon
      title={t(`import.verdict.${verdict}`, { count: number, shown: count(number) })}
      description={t(`import.verdict.${verdict}.help`)}
    />
  )
}

interface EndProps {
  type: 'success' | 'info' | 'error'
  title: string
  /** Where what came of it can be seen. */
  way?: { path: string; label: MessageId }
  children: ReactNode
}

/** The last word on a file, and where one can go from there. */
function End({ type, title, way, children }: EndProps) {
  const t = useMessage()
  const address = useAddress()
  return (
    <Alert
      type={type}
      showIcon
      title={<h2>{title}</h2>}
      description={
        <>
          {children}
          <p className="import-ways spaced">
            {way && <Link to={address(way.path)}>{t(way.label)}</Link>}
            <Link to={address('/work/import')}>{t('import.anew')}</Link>
          </p>
        </>
      }
    />
  )
}

type Dataset = NonNullable<ImportFactsFragment['dataset']>

function wayTo(dataset: Dataset): EndProps['way'] {
  return { path: datasetAddress(dataset), label: 'import.see.dataset' }
}

function LoadedRelease({ dataset }: { dataset: Dataset }) {
  const t = useMessage()
  const { count } = useFigures()
  const rows = Number(dataset.rowCount)
  return (
    <End
      type="success"
      title={t('import.loaded.release', { count: rows, shown: count(rows) })}
      way={wayTo(dataset)}
    >
      <Release dataset={dataset} />
      <p>{t(dataset.status === 'CURRENT' ? 'import.loaded.current' : 'import.loaded.waiting')}</p>
    </End>
  )
}

function AlreadyLoaded({ dataset }: { dataset: Dataset }) {
  const t = useMessage()
  return (
    <End type="info" title={t('import.already')} way={wayTo(dataset)}>
      <Release dataset={dataset} />
      <p>{t('import.already.help')}</p>
    </End>
  )
}

/** A release that is in, with the months it speaks for. */
function Release({ dataset: { title, code, period } }: { dataset: Dataset }) {
  const { month, span } = useFigures()
  const months = period && span(month(period.from), month(period.to))
  return (
    <p>
      <strong>
        <Name of={title} />
      </strong>{' '}
      <span className="soft">{[code, months].filter(Boolean).join(' · ')}</span>
    </p>
  )
}

type Written = NonNullable<ImportFactsFragment['written']>

function LoadedRecords({ kind, written }: { kind: Kind; written: Written }) {
  const t = useMessage()
  const { count } = useFigures()
  const said = (['created', 'updated', 'unchanged'] as const).map((what) => {
    const number = Number(written[what])
    return t(`import.loaded.${what}`, { count: number, shown: count(number) })
  })
  const isSame = Number(written.created) + Number(written.updated) === 0
  return (
    <End
      type={isSame ? 'info' : 'success'}
      title={t(isSame ? 'import.loaded.same' : 'import.loaded.records')}
      way={{ path: `/work/records?kind=${kind}`, label: 'import.see.records' }}
    >
      <p>{said.join(' · ')}</p>
      {!isSame && <p>{t(kind === 'rates' ? 'import.loaded.rates' : 'import.loaded.drafts')}</p>}
    </End>
  )
}
