import { useIntl } from 'react-intl'

import { Quoted } from '../shared/quoted'
import { ACROSS } from '../shared/side'
import { useMessage } from '../shared/speech'
import type { Project } from './page'

/** What the other bank says of a project. */
export function Endorsement({ project }: { project: Project }) {
  const t = useMessage()
  const intl = useIntl()
  const { endorsement, side } = project
  if (!endorsement) {
    return <p className="soft">{t('endorsement.none', { side: ACROSS[side] })}</p>
  }
  const { decision, state, decidedAt, note } = endorsement
  return (
    <>
      <p>
        <strong>{t(`decision.${decision}`, { side: endorsement.side })}</strong>
      </p>
      {state === 'STALE' && <p>{t('endorsement.stale')}</p>}
      <p className="soft small">
        {intl.formatDate(decidedAt, { dateStyle: 'long' })}
        {note && (
          <>
            {' · '}
            <Quoted text={note} />
          </>
        )}
      </p>
    </>
  )
}
