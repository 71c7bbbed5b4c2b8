import { Button } from 'antd'
import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'

import type { ProblemsFragment, WordFragment } from '../gql/graphql'
import {
  formOf,
  kindOf,
  pageOf,
  RecordName,
  standingOf,
  type AnyRecord,
} from '../publication/record'
import { stepsOf, type Step } from '../publication/steps'
import { ProblemList } from '../shared/problem-list'
import { Quoted } from '../shared/quoted'
import { useAddress, useMessage } from '../shared/speech'
import type { Queue } from './queues'
import { useViewer } from './viewer'

/** A record that waits for the viewer. */
export interface Waiting {
  record: AnyRecord
  lacks: ProblemsFragment[]
  warnings: ProblemsFragment[]
  /** The own side's word on it, where it is a project across the river. */
  word?: WordFragment | null
}

interface Props {
  queue: Queue
  waiting: Waiting
  ask: (asked: { what: Step | 'endorse'; record: AnyRecord; word?: WordFragment | null }) => void
}

/** A record that waits, what it lacks, and the one thing to be done next. */
export function Row({ queue, waiting, ask }: Props) {
  const t = useMessage()
  const { record, lacks, warnings, word } = waiting
  return (
    <li>
      <article className="panel work-row">
        <div>
          <span className="soft small">
            {t(`kind.${kindOf(record)}`)}
            {'code' in record && ` · ${record.code}`}
          </span>
          <h3>
            <Title record={record} />
          </h3>
          {word?.note && (
            <p className="soft small">
              <FormattedMessage
                id="endorse.before"
                values={{ note: <Quoted text={word.note} /> }}
              />
            </p>
          )}
          {lacks.length > 0 && (
            <>
              <p className="small">{t('work.lacks')}</p>
              <ProblemList problems={lacks} />
            </>
          )}
          {warnings.length > 0 && (
            <>
              <p className="small">{t('work.doubtful')}</p>
              <ProblemList problems={warnings} />
            </>
          )}
        </div>
        <Next queue={queue} waiting={waiting} ask={ask} />
      </article>
    </li>
  )
}

function Title({ record }: { record: AnyRecord }) {
  const address = useAddress()
  const to = pageOf(record) ?? formOf(record)
  if (!to) return <RecordName of={record} />
  return (
    <Link to={address(to)}>
      <RecordName of={record} />
    </Link>
  )
}

/** The one next action. */
function Next({ queue, waiting: { record, lacks, word }, ask }: Props) {
  const t = useMessage()
  const address = useAddress()
  const viewer = useViewer()
  if (queue === 'toEndorse' || queue === 'staleEndorsements') {
    const again = queue === 'staleEndorsements'
    return (
      <Button
        type="primary"
        onClick={() => {
          ask({ what: 'endorse', record, word })
        }}
      >
        {t(again ? 'endorse.again' : 'endorse')}
      </Button>
    )
  }
  const standing = standingOf(record)
  const [step] = standing ? stepsOf(viewer, standing) : []
  if (queue === 'warnings' || lacks.length > 0 || !step) {
    const form = formOf(record)
    return (
      form && (
        <Link className="work-next" to={address(form)}>
          {t(lacks.length > 0 ? 'work.finish' : 'work.check')}
        </Link>
      )
    )
  }
  return (
    <Button
      type="primary"
      onClick={() => {
        ask({ what: step, record })
      }}
    >
      {t(`step.${step}`)}
    </Button>
  )
}
