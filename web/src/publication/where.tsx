import type { WordFragment } from '../gql/graphql'
import { useMessage } from '../shared/speech'
import { PublicationTag } from './publication-tag'
import type { Standing } from './steps'

interface Props {
  standing: Standing
  version: number
  word?: WordFragment | null
}

/** How far a record has come on its way to the public. */
export function Where({ standing, version, word }: Props) {
  const t = useMessage()
  const { publication, archivedAt } = standing
  return (
    <div className="tags">
      <PublicationTag publication={publication} />
      {archivedAt && <span className="tag">{t('record.archived')}</span>}
      {word?.state === 'STALE' && <span className="tag">{t('endorse.isStale')}</span>}
      <span className="soft small">{t('record.version', { version })}</span>
    </div>
  )
}
