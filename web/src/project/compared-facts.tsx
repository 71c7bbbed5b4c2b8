import type { ReactNode } from 'react'

import type { ComparedFragment } from '../gql/graphql'
import { useFigures } from '../shared/figure'
import { Name, useName, type Localized } from '../shared/name'
import { useMessage } from '../shared/speech'

/** One fact of several projects. */
interface ComparedFact {
  label: string
  /** What each says, to be compared; empty where it says nothing. */
  said: string[]
  /** The same as it is shown. */
  shown: ReactNode[]
}

type Said = string | Localized | null | undefined | false

/** The facts by which projects are compared, in the order of their page. */
export function useComparedFacts(): (projects: ComparedFragment[]) => ComparedFact[] {
  const t = useMessage()
  const read = useName()
  const figures = useFigures()
  const day = (date: { iso: string } | null) => date && figures.date(date.iso)
  const wordsOf = (said: Said) => (said ? (typeof said === 'string' ? said : read(said)) : '')
  const show = (said: Said) => {
    if (!said) return undefined
    return typeof said === 'string' ? said : <Name of={said} />
  }
  return (projects) => {
    const fact = (label: string, of: (project: ComparedFragment) => Said): ComparedFact => {
      const all = projects.map(of)
      return { label, said: all.map(wordsOf), shown: all.map(show) }
    }
    const participants: ComparedFact = {
      label: t('project.participants'),
      said: projects.map((project) => enterprisesOf(project).map(wordsOf).sort().join()),
      shown: projects.map((project) => <Enterprises key={project.id} of={project} />),
    }
    return [
      fact(t('project.side'), ({ side }) => t(`side.${side}`)),
      fact(t('project.stage'), ({ stage }) => t(`stage.${stage}`)),
      fact(t('project.stageOn'), ({ stageOn }) => day(stageOn)),
      fact(t('project.standing'), ({ standing }) => t(`standing.${standing}`)),
      fact(t('project.sector'), ({ sector }) => sector?.name),
      fact(t('project.cluster'), ({ cluster }) => cluster?.name),
      fact(t('project.place'), ({ place }) => place?.name),
      fact(t('project.zone'), ({ zone }) => zone?.name),
      fact(t('project.form'), ({ cooperationForm: form }) => form && t(`form.${form}`)),
      fact(t('project.plannedStart'), ({ plannedStart }) => day(plannedStart)),
      fact(t('project.actualStart'), ({ actualStart }) => day(actualStart)),
      fact(t('project.plannedCompletion'), ({ plannedCompletion }) => day(plannedCompletion)),
      fact(t('project.actualCompletion'), ({ actualCompletion }) => day(actualCompletion)),
      fact(
        t('project.plannedInvestment'),
        ({ plannedInvestment: sum }) => sum && figures.full(sum),
      ),
      fact(t('project.actualInvestment'), ({ actualInvestment: sum }) => sum && figures.full(sum)),
      fact(
        t('project.capacity'),
        ({ capacity }) =>
          capacity &&
          `${figures.exact(capacity.value)} ${capacity.unit ? read(capacity.unit) : capacity.unitCode}`,
      ),
      fact(t('project.jobs'), ({ plannedJobs: jobs }) => jobs != null && figures.count(jobs)),
      participants,
      fact(t('project.counterpart'), ({ counterpart }) => counterpart?.name),
      fact(t('project.joint'), ({ inJointLibrary }) => t(inJointLibrary ? 'yes' : 'no')),
    ]
  }
}

function enterprisesOf({ participants }: ComparedFragment): Localized[] {
  return participants.nodes.flatMap(({ enterprise }) => enterprise?.name ?? [])
}

function Enterprises({ of }: { of: ComparedFragment }) {
  const names = enterprisesOf(of)
  if (names.length === 0) return '—'
  return (
    <ul className="compare-names">
      {names.map((name, at) => (
        <li key={at}>
          <Name of={name} />
        </li>
      ))}
    </ul>
  )
}
