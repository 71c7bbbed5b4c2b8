import type { Side, Stage } from '../gql/graphql'
import { useMessage } from './speech'

/** The bank that owns a record. */
export function SideTag({ side }: { side: Side }) {
  const t = useMessage()
  return <span className={`tag ${side.toLowerCase()}`}>{t(`side.${side}`)}</span>
}

export function StageTag({ stage }: { stage: Stage }) {
  const t = useMessage()
  return <span className="tag">{t(`stage.${stage}`)}</span>
}
