import { Button } from 'antd'
import { Link } from 'react-router'

import type { WordFragment } from '../gql/graphql'
import { writesFor, type Viewer } from '../session/viewer'
import { useAddress, useMessage } from '../shared/speech'
import { formOf, historyOf, ownerOf, type AnyRecord } from './record'
import { readsHistoryOf, type Step } from './steps'

interface Props {
  viewer: Viewer
  record: AnyRecord
  steps: Step[]
  /** The word that the viewer may give anew; null for a first one, nothing where they may not. */
  word?: WordFragment | null
  ask: (what: Step | 'endorse') => void
}

/** The ways on from a record: to its form, to its history, to the next state. */
export function Ways({ viewer, record, steps, word, ask }: Props) {
  const t = useMessage()
  const address = useAddress()
  const side = ownerOf(record)
  const form = writesFor(viewer, side) ? formOf(record) : undefined
  return (
    <div className="ways">
      {form && <Link to={address(form)}>{t('record.edit')}</Link>}
      {readsHistoryOf(viewer, side) && (
        <Link to={address(historyOf(record))}>{t('history.title')}</Link>
      )}
      {steps.map((step, at) => (
        <Button
          key={step}
          type={at === 0 && step !== 'withdraw' ? 'primary' : 'default'}
          onClick={() => {
            ask(step)
          }}
        >
          {t(`step.${step}`)}
        </Button>
      ))}
      {word !== undefined && (
        <Button
          type={word?.state === 'CURRENT' ? 'default' : 'primary'}
          onClick={() => {
            ask('endorse')
          }}
        >
          {t(word ? 'endorse.again' : 'endorse')}
        </Button>
      )}
    </div>
  )
}
