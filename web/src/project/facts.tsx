import { Link } from 'react-router'

import { IndicatorName, InUnit, Measured, Spell } from '../indicator/observed'
import { Fact } from '../shared/fact'
import { useFigures } from '../shared/figure'
import { LANG } from '../shared/language'
import { Name } from '../shared/name'
import { useAddress, useMessage } from '../shared/speech'
import type { Project } from './page'

/** What is known of a project; what is not is not listed. */
export function Facts({ project }: { project: Project }) {
  const t = useMessage()
  const figures = useFigures()
  const address = useAddress()
  const day = (date: { iso: string } | null | undefined) => date && figures.date(date.iso)
  const { sector, cluster, place, zone, capacity, aliases } = project
  return (
    <dl className="facts">
      <Fact label={t('project.code')}>{project.code}</Fact>
      <Fact label={t('project.sector')}>
        {sector && (
          <Link to={address(`/sectors/${sector.code}`)}>
            <Name of={sector.name} />
          </Link>
        )}
      </Fact>
      <Fact label={t('project.cluster')}>
        {cluster && (
          <Link to={address(`/clusters/${cluster.code}`)}>
            <Name of={cluster.name} />
          </Link>
        )}
      </Fact>
      <Fact label={t('project.place')}>{place && <Name of={place.name} />}</Fact>
      <Fact label={t('project.zone')}>{zone && <Name of={zone.name} />}</Fact>
      <Fact label={t('project.form')}>
        {project.cooperationForm && t(`form.${project.cooperationForm}`)}
      </Fact>
      <Fact label={t('project.stageOn')}>{day(project.stageOn)}</Fact>
      <Fact label={t('project.plannedStart')}>{day(project.plannedStart)}</Fact>
      <Fact label={t('project.actualStart')}>{day(project.actualStart)}</Fact>
      <Fact label={t('project.plannedCompletion')}>{day(project.plannedCompletion)}</Fact>
      <Fact label={t('project.actualCompletion')}>{day(project.actualCompletion)}</Fact>
      <Fact label={t('project.plannedInvestment')}>
        {project.plannedInvestment && figures.full(project.plannedInvestment)}
      </Fact>
      <Fact label={t('project.actualInvestment')}>
        {project.actualInvestment && figures.full(project.actualInvestment)}
      </Fact>
      {capacity && (
        <Fact
          label={
            <InUnit name={t('project.capacity')} unit={capacity.unit} code={capacity.unitCode} />
          }
        >
          {figures.exact(capacity.value)}
        </Fact>
      )}
      <Fact label={t('project.jobs')}>
        {project.plannedJobs != null && figures.count(project.plannedJobs)}
      </Fact>
      <Fact label={t('project.aliases')}>
        {aliases.nodes.map(({ id, name, language }, at) => (
          <span key={id}>
            {at > 0 && ' · '}
            <span lang={LANG[language === 'ZH' ? 'zh' : language === 'RU' ? 'ru' : 'en']}>
              {name}
            </span>
          </span>
        ))}
      </Fact>
      <Observations project={project} />
    </dl>
  )
}

function Observations({ project }: { project: Project }) {
  const t = useMessage()
  return project.observations.nodes.map((observed) => (
    <Fact key={observed.id} label={<IndicatorName observed={observed} />}>
      <Measured observed={observed} />{' '}
      <span className="soft small">
        {t(`reporter.${observed.reporter}`)} · <Spell period={observed.period} />
      </span>
    </Fact>
  ))
}
