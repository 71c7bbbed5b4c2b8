import type { Publication } from '../gql/graphql'
import { useMessage } from '../shared/speech'
import './publication-tag.css'

/** How far a record is on its way to its readers. */
export function PublicationTag({ publication }: { publication: Publication }) {
  const t = useMessage()
  return (
    <span className={`tag publication ${publication.toLowerCase()}`}>
      {t(`publication.${publication}`)}
    </span>
  )
}
