import { useFigures } from '../shared/figure'
import { Name } from '../shared/name'
import { useMessage } from '../shared/speech'
import type { Project } from './page'

/** The steps of a project's life, in their order. */
export function Milestones({ milestones }: { milestones: Project['milestones']['nodes'] }) {
  const t = useMessage()
  const figures = useFigures()
  if (milestones.length === 0) return <p className="soft">{t('project.milestones.none')}</p>
  return (
    <ol className="timeline steps">
      {milestones.map(({ id, name, kind, plannedOn, actualOn }) => (
        <li key={id} className={actualOn ? 'done' : undefined}>
          <div>
            <Name of={name} /> <span className="soft small">{t(`milestone.${kind}`)}</span>
          </div>
          <div className="soft small">
            {actualOn && t('milestone.reached', { date: figures.date(actualOn.iso) })}
            {actualOn && plannedOn && ' · '}
            {plannedOn && t('milestone.planned', { date: figures.date(plannedOn.iso) })}
          </div>
        </li>
      ))}
    </ol>
  )
}
