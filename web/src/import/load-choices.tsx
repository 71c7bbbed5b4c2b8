import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'

import type { ImportFactsFragment } from '../gql/graphql'
import { publishesFor } from '../session/viewer'
import { useFigures } from '../shared/figure'
import { Panel } from '../shared/panel'
import { useAddress, useMessage } from '../shared/speech'
import { useViewer } from '../work/viewer'
import { kindOf } from './kind'
import { badRows, canSkip } from './verdict'
import type { Wish } from './watching'

interface Props {
  told: ImportFactsFragment
  load: (wish: Wish) => void
}

/** What has to be decided before a file that was checked is loaded. */
export function LoadChoices({ told, load }: Props) {
  const t = useMessage()
  const address = useAddress()
  const viewer = useViewer()
  const { count } = useFigures()
  const [wish, setWish] = useState<Wish>({})
  const { report, kind } = told
  if (!report) return null
  const [errors, warnings] = [Number(report.errors), Number(report.warnings)]
  const [bad, accepted] = [badRows(report), Number(report.accepted)]
  const canLoad = errors === 0 || canSkip(report)
  const isDecided = (errors === 0 || wish.skipBadRows) && (warnings === 0 || wish.acceptWarnings)
  const choice = (of: keyof Wish, label: string) => (
    <Checkbox
      checked={wish[of] ?? false}
      onChange={({ target }) => {
        setWish({ ...wish, [of]: target.checked })
      }}
    >
      {label}
    </Checkbox>
  )
  return (
    <Panel title={t('import.load')}>
      <div className="import-choices">
        {canLoad &&
          errors > 0 &&
          choice('skipBadRows', t('import.skip', { count: bad, shown: count(bad) }))}
        {canLoad &&
          warnings > 0 &&
          choice('acceptWarnings', t('import.accept', { count: warnings, shown: count(warnings) }))}
        {canLoad &&
          kind === 'TRADE' &&
          viewer.side &&
          publishesFor(viewer, viewer.side) &&
          choice('makeCurrent', t('import.makeCurrent'))}
      </div>
      <div className="import-onward">
        {canLoad && (
          <Button
            type="primary"
            size="large"
            disabled={!isDecided}
            aria-describedby={isDecided ? undefined : 'import-undecided'}
            onClick={() => {
              load(wish)
            }}
          >
            {t('import.load.rows', { count: accepted, shown: count(accepted) })}
          </Button>
        )}
        <Link to={address(`/work/import?kind=${kindOf(kind) ?? 'trade'}`)}>
          {t('import.mended')}
        </Link>
        {canLoad && !isDecided && (
          <span className="soft" id="import-undecided">
            {t('import.undecided')}
          </span>
        )}
      </div>
    </Panel>
  )
}
