import { fieldOf } from '../shared/problems'
import { useMessage } from '../shared/speech'
import type { Editor } from './editor'
import type { Section } from './item'
import { stops } from './problems'

/** The way to each section of a long form, with how much is to be mended in it. */
export function Sections({ editor: { kind, verdict } }: { editor: Editor }) {
  const t = useMessage()
  const countIn = ({ items }: Section) =>
    verdict.problems.filter(
      (problem) =>
        stops(problem, verdict.accepted) &&
        items.some(({ name }) => fieldOf(problem).split('.')[0] === name),
    ).length
  return (
    <nav className="entry-ways" aria-label={t('entry.sections')}>
      {kind.sections.map((section) => {
        const count = verdict.isAll ? countIn(section) : 0
        return (
          <a key={section.title} href={`#${section.title}`}>
            {t(section.title)}
            {count > 0 && <span className="badge">{count}</span>}
          </a>
        )
      })}
    </nav>
  )
}
