import { useState, type ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { useQuery } from 'urql'

import type { ProjectQuery } from '../gql/graphql'
import { RecordActions } from '../publication/actions'
import { useReading } from '../session/viewer'
import { useChoices } from '../shared/choices'
import { useClock } from '../shared/instant'
import { LANG, OWN_NAME } from '../shared/language'
import { Name, useName } from '../shared/name'
import { PageHead, Panel } from '../shared/panel'
import { Sources } from '../shared/sources'
import { useAddress, useMessage } from '../shared/speech'
import { Answer, Missing } from '../shared/states'
import { SideTag, StageTag } from '../shared/tags'
import { InThePast, PastChoice, PastNotice } from './as-it-stood'
import { ProjectCards } from './cards'
import { Endorsement } from './endorsement'
import { Facts } from './facts'
import { Milestones } from './milestones'
import { Participants } from './participants'
import { endOf } from './past'
import { PROJECT } from './query'
import './project.css'

export type Project = NonNullable<ProjectQuery['project']>

/** One project, as far as its reader may see it: as it is, or as it stood on a day. */
export function Component() {
  const { one } = useChoices()
  const clock = useClock()
  const [now] = useState(() => Date.now())
  const day = one('on')
  const asOf = endOf(day, clock, now)
  if (!day || !asOf) return <AsItIs />
  return (
    <InThePast key={asOf}>
      <AsItStood day={day} asOf={asOf} />
    </InThePast>
  )
}

function AsItIs() {
  const { code = '' } = useParams()
  const [{ data, error }, again] = useQuery({
    query: PROJECT,
    variables: { code },
    // Who is about to act on it sees it as it is.
    requestPolicy: useReading(),
  })
  const reload = () => {
    again({ requestPolicy: 'network-only' })
  }
  return (
    <Answer data={data} error={error} again={reload}>
      {({ project }) =>
        project ? (
          <Page project={project}>
            <RecordActions id={project.id} side={project.side} reload={reload} />
          </Page>
        ) : (
          <Missing />
        )
      }
    </Answer>
  )
}

function AsItStood({ day, asOf }: { day: string; asOf: string }) {
  const { code = '' } = useParams()
  const [{ data, error }, again] = useQuery({ query: PROJECT, variables: { code, asOf } })
  return (
    <Answer data={data} error={error} again={again}>
      {({ project }) =>
        project ? (
          <Page project={project}>
            <PastNotice day={day} isMissing={false} />
          </Page>
        ) : (
          <>
            <PageHead title={code} name={code} />
            <PastNotice day={day} isMissing />
          </>
        )
      }
    </Answer>
  )
}

interface PageProps {
  project: Project
  /** What stands between the head and the facts. */
  children: ReactNode
}

function Page({ project, children }: PageProps) {
  const t = useMessage()
  const read = useName()
  const address = useAddress()
  const { code, name, side, stage, standing, inJointLibrary, source } = project
  return (
    <>
      <nav className="trail" aria-label={t('frame.trail')}>
        <Link to={address('/projects')}>{t('projects.title')}</Link>{' '}
        <span aria-hidden="true">›</span> {code}
      </nav>
      <PageHead title={<Name of={name} />} name={`${read(name)} · ${t('frame.title')}`}>
        <div className="tags spaced">
          <SideTag side={side} />
          <StageTag stage={stage} />
          {standing !== 'ACTIVE' && <span className="tag">{t(`standing.${standing}`)}</span>}
          {inJointLibrary && <span className="tag joint">{t('project.joint')}</span>}
        </div>
      </PageHead>
      {children}
      <div className="columns">
        <Panel title={t('project.summary')}>
          <BothLanguages project={project} />
        </Panel>
        <div className="half stack">
          <Panel title={t('facts')}>
            <Facts project={project} />
          </Panel>
          <Panel title={t('project.milestones')}>
            <Milestones milestones={project.milestones.nodes} />
          </Panel>
          <Panel title={t('project.participants')}>
            <Participants participants={project.participants.nodes} />
          </Panel>
        </div>
        <div className="half stack">
          <Panel title={t('project.endorsement')}>
            <Endorsement project={project} />
          </Panel>
          <Panel title={t('project.counterpart')}>
            <Counterparts project={project} />
          </Panel>
          <Panel title={t('sources.title')}>
            <Sources sources={source ? [source] : []} />
          </Panel>
          <Panel title={t('past.title')}>
            <PastChoice />
          </Panel>
        </div>
      </div>
    </>
  )
}

/** The name and what the project is about, in Chinese and Russian next to each other. */
function BothLanguages({ project }: { project: Project }) {
  return (
    <div className="both">
      {(['zh', 'ru'] as const).map((language) => (
        <div key={language} lang={LANG[language]}>
          <h3>{project.name[language] ?? OWN_NAME[language]}</h3>
          <p>{project.summary?.[language] ?? '—'}</p>
        </div>
      ))}
    </div>
  )
}

function Counterparts({ project }: { project: Project }) {
  const t = useMessage()
  const others = [project.counterpart ?? [], project.counterpartOf.nodes].flat()
  const once = others.filter((one, at) => others.findIndex(({ id }) => id === one.id) === at)
  if (once.length === 0) return <p className="soft">{t('project.counterpart.none')}</p>
  return <ProjectCards projects={once} />
}
