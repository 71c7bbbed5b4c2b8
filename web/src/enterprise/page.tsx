import { Link, useParams } from 'react-router'
import { useQuery } from 'urql'

import type { EnterpriseQuery } from '../gql/graphql'
import { ProjectCards } from '../project/cards'
import { RecordActions } from '../publication/actions'
import { useReading } from '../session/viewer'
import { Fact } from '../shared/fact'
import { useFigures } from '../shared/figure'
import { LANG, LANGUAGES } from '../shared/language'
import { Name, useName } from '../shared/name'
import { PageHead, Panel } from '../shared/panel'
import { Sources } from '../shared/sources'
import { useAddress, useMessage } from '../shared/speech'
import { Answer, Missing } from '../shared/states'
import { SideTag } from '../shared/tags'
import { ENTERPRISE } from './query'

type Enterprise = NonNullable<EnterpriseQuery['enterprise']>

/** One enterprise and the projects it takes part in. */
export function Component() {
  const { code = '' } = useParams()
  const [{ data, error }, again] = useQuery({
    query: ENTERPRISE,
    variables: { code },
    // Who is about to act on it sees it as it is.
    requestPolicy: useReading(),
  })
  const reload = () => {
    again({ requestPolicy: 'network-only' })
  }
  return (
    <Answer data={data} error={error} again={reload}>
      {({ enterprise }) =>
        enterprise ? <Page enterprise={enterprise} reload={reload} /> : <Missing />
      }
    </Answer>
  )
}

function Page({ enterprise, reload }: { enterprise: Enterprise; reload: () => void }) {
  const t = useMessage()
  const read = useName()
  const address = useAddress()
  const { name, side, code, source, participations } = enterprise
  const projects = participations.nodes.flatMap(({ project }) => project ?? [])
  return (
    <>
      <nav className="trail" aria-label={t('frame.trail')}>
        <Link to={address('/enterprises')}>{t('enterprises.title')}</Link>{' '}
        <span aria-hidden="true">›</span> {code}
      </nav>
      <PageHead title={<Name of={name} />} name={`${read(name)} · ${t('frame.title')}`}>
        <div className="tags spaced">
          <SideTag side={side} />
        </div>
      </PageHead>
      <RecordActions id={enterprise.id} side={side} reload={reload} />
      <div className="columns">
        <Panel title={t('enterprise.names')} width="half">
          <dl className="facts">
            {LANGUAGES.map((language) => (
              <Fact key={language} label={t(`language.${language}`)} lang={LANG[language]}>
                {name[language] ?? '—'}
              </Fact>
            ))}
          </dl>
        </Panel>
        <Panel title={t('facts')} width="half">
          <Facts enterprise={enterprise} />
        </Panel>
        <Panel title={t('projects.title')}>
          {projects.length > 0 ? (
            <ProjectCards projects={projects} />
          ) : (
            <p className="soft">{t('projects.none.here')}</p>
          )}
        </Panel>
        <Panel title={t('sources.title')}>
          <Sources sources={source ? [source] : []} />
        </Panel>
      </div>
    </>
  )
}

function Facts({ enterprise }: { enterprise: Enterprise }) {
  const t = useMessage()
  const figures = useFigures()
  const address = useAddress()
  const { code, country, ownership, sector, identifiers } = enterprise
  return (
    <dl className="facts">
      <Fact label={t('project.code')}>{code}</Fact>
      <Fact label={t('enterprise.country')}>{figures.country(country)}</Fact>
      <Fact label={t('enterprise.ownership')}>{t(`ownership.${ownership}`)}</Fact>
      <Fact label={t('project.sector')}>
        {sector && (
          <Link to={address(`/sectors/${sector.code}`)}>
            <Name of={sector.name} />
          </Link>
        )}
      </Fact>
      {identifiers.nodes.map(({ id, scheme, value }) => (
        <Fact key={id} label={t(`identifier.${scheme}`)}>
          {value}
        </Fact>
      ))}
    </dl>
  )
}
