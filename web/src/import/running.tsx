import { Button } from 'antd'
import { useState } from 'react'

import type { ImportFactsFragment } from '../gql/graphql'
import { useFigures } from '../shared/figure'
import { useMessage } from '../shared/speech'

interface Props {
  told?: ImportFactsFragment
  /** Its rows, where that is known from checking it before. */
  rows?: number
  cancel: () => void
}

/** How far the register is with a file, and the way to stop it. */
export function Running({ told, rows, cancel }: Props) {
  const t = useMessage()
  const { count } = useFigures()
  const [isStopping, setStopping] = useState(false)
  // What was told last may still be of the check before.
  const isNew = told?.state === 'RUNNING'
  const checked = isNew ? Number(told.checked) : 0
  const loaded = isNew ? Number(told.loaded) : 0
  return (
    <section className="panel import-running">
      <div>
        <div role="status">
          <h2>{t(loaded > 0 ? 'import.running.loading' : 'import.running.checking')}</h2>
        </div>
        <p className="soft">
          {t('import.running.checked', { count: checked, shown: count(checked) })}
          {loaded > 0 &&
            ` · ${t('import.running.loaded', { count: loaded, shown: count(loaded) })}`}
        </p>
      </div>
      <progress
        aria-label={t('import.running.progress')}
        max={rows ? rows * 2 : undefined}
        value={rows ? checked + loaded : undefined}
      />
      <p className="soft small">{t('import.running.about')}</p>
      <Button
        loading={isStopping}
        onClick={() => {
          setStopping(true)
          cancel()
        }}
      >
        {t('import.cancel')}
      </Button>
    </section>
  )
}
