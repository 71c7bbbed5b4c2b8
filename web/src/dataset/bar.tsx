import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'

import '../publication/publication.css'
import { historyOf } from '../publication/record'
import { publishesFor, type Viewer } from '../session/viewer'
import { useAddress, useMessage } from '../shared/speech'
import { WithWorkMessages } from '../work/messages'
import { countsWhole } from './months'
import { MoveDialog, type Move } from './move-dialog'
import type { Dataset } from './page'
import { useMonths } from './parts'

interface Props {
  dataset: Dataset
  viewer: Viewer
  reload: () => void
}

/** For which months a release counts, and what the viewer may do about it. */
export default function Bar(props: Props) {
  return (
    <WithWorkMessages>
      <Standing {...props} />
    </WithWorkMessages>
  )
}

function Standing({ dataset, viewer, reload }: Props) {
  const t = useMessage()
  const address = useAddress()
  const say = useMonths()
  const [asked, setAsked] = useState<Move>()
  const [said, setSaid] = useState('')
  const { currentPeriods } = dataset
  const close = (isDone: boolean) => {
    setAsked(undefined)
    if (!isDone || !asked) return
    setSaid(t(`move.${asked}.done`))
    reload()
  }
  return (
    <section className="panel record-bar" aria-label={t('publication.title')}>
      <span>
        {currentPeriods.length > 0
          ? t('move.counts', { months: say(currentPeriods) })
          : t('move.countsNot')}
      </span>
      <div className="ways">
        <Link to={address(historyOf(dataset))}>{t('history.title')}</Link>
        {publishesFor(viewer, dataset.reporter) &&
          movesOf(dataset).map((move) => (
            <Button
              key={move}
              type={move === 'current' ? 'primary' : 'default'}
              onClick={() => {
                setAsked(move)
              }}
            >
              {t(`move.${move}`)}
            </Button>
          ))}
      </div>
      <p role="status" className="record-said">
        {said}
      </p>
      {asked && <MoveDialog move={asked} dataset={dataset} reload={reload} onClose={close} />}
    </section>
  )
}

function movesOf(dataset: Dataset): Move[] {
  const moves: Move[] = []
  if (!countsWhole(dataset)) moves.push('current')
  if (dataset.status !== 'WITHDRAWN') moves.push('withdraw')
  return moves
}
