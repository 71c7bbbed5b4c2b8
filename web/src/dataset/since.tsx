import { Select } from 'antd'
import { useId } from 'react'

import { useReading } from '../session/viewer'
import { useChoices } from '../shared/choices'
import { useName } from '../shared/name'
import { useMessage } from '../shared/speech'
import { Answer } from '../shared/states'
import { useWholeList } from '../shared/whole-list'
import { DatasetChanges } from './changes'
import { earlierOnes, oneBefore } from './months'
import type { Dataset } from './page'
import { RELEASES } from './query'

/** How a release differs from another one of its reporter: the one before, unless chosen. */
export function Since({ dataset }: { dataset: Dataset }) {
  const t = useMessage()
  const selectId = useId()
  const read = useName()
  const { one, choose } = useChoices()
  const { nodes, error, again } = useWholeList(
    RELEASES,
    { reporter: dataset.reporter },
    useReading(),
  )
  return (
    <Answer data={nodes} error={error} again={again}>
      {(nodes) => {
        const others = earlierOnes(dataset, nodes)
        if (others.length === 0) return <p className="soft">{t('dataset.changes.only')}</p>
        const chosen = others.find(({ code }) => code === one('since'))
        const since = chosen ?? oneBefore(dataset, nodes)
        return (
          <>
            <div className="ways dataset-since">
              <label htmlFor={selectId}>{t('dataset.since')}</label>
              <Select
                id={selectId}
                className="dataset-select"
                value={since?.code}
                placeholder={t('dataset.since.choose')}
                options={others.map(({ code, title }) => ({
                  value: code,
                  label: `${code} · ${read(title)}`,
                }))}
                onChange={(code: string) => {
                  choose({ since: code })
                }}
              />
            </div>
            {since ? (
              <DatasetChanges id={dataset.id} since={since.id} />
            ) : (
              <p className="soft">{t('dataset.changes.first')}</p>
            )}
          </>
        )
      }}
    </Answer>
  )
}
