import { Link } from 'react-router'
import { useQuery } from 'urql'

import type { EnterpriseFilter, EnterprisesQuery } from '../gql/graphql'
import { useReading } from '../session/viewer'
import { allKnown, useChoices, type Choices } from '../shared/choices'
import { Export } from '../shared/export'
import { Facet, Facets, Search, SideFacet } from '../shared/facet'
import { useFigures } from '../shared/figure'
import { Name } from '../shared/name'
import { Pager, usePage } from '../shared/pager'
import { PageHead } from '../shared/panel'
import { SIDES } from '../shared/side'
import { useAddress, useMessage } from '../shared/speech'
import { Answer, Nothing } from '../shared/states'
import { SideTag } from '../shared/tags'
import { OWNERSHIPS } from './ownership'
import { ENTERPRISES, ENTERPRISE_SECTORS } from './query'

/** The enterprises that the address asks for. */
function filterOf({ one, all }: Choices): EnterpriseFilter {
  return {
    text: one('q'),
    sides: allKnown(SIDES, all('side')),
    ownerships: allKnown(OWNERSHIPS, all('ownership')),
    sectors: all('sector'),
  }
}

/** All enterprises that a reader may see. */
export function Component() {
  const t = useMessage()
  const figures = useFigures()
  const filter = filterOf(useChoices())
  const [{ data, error, fetching }, again] = useQuery({
    query: ENTERPRISES,
    variables: { filter, ...usePage() },
    requestPolicy: useReading(),
  })
  return (
    <>
      <PageHead
        title={t('enterprises.title')}
        name={`${t('enterprises.title')} · ${t('frame.title')}`}
      >
        <p>{t('enterprises.about')}</p>
      </PageHead>
      <div className="list">
        <Narrowing />
        <section aria-label={t('list.results')}>
          <Search label={t('enterprises.search')} />
          <Answer data={data?.enterprises} error={error} again={again} isLate={fetching}>
            {({ nodes, totalCount, pageInfo }) => (
              <>
                <div className="list-head">
                  <span role="status">
                    {t('enterprises.found', {
                      count: totalCount,
                      shown: figures.count(totalCount),
                    })}
                  </span>
                </div>
                {nodes.length === 0 ? (
                  <Nothing say={t('enterprises.none')} />
                ) : (
                  <Table enterprises={nodes} />
                )}
                <Pager at={pageInfo} />
                <Export of={{ enterprises: filter }} />
              </>
            )}
          </Answer>
        </section>
      </div>
    </>
  )
}

/** What the list can be narrowed down by. */
function Narrowing() {
  const t = useMessage()
  const [{ data }] = useQuery({ query: ENTERPRISE_SECTORS })
  const sectors = data?.sectors.nodes ?? []
  return (
    <Facets>
      <SideFacet legend={t('project.side')} of="side" />
      <Facet
        legend={t('enterprise.ownership')}
        of="ownership"
        options={OWNERSHIPS.map((value) => ({ value, label: t(`ownership.${value}`) }))}
      />
      <Facet
        legend={t('project.sector')}
        of="sector"
        options={sectors.map(({ code, name }) => ({ value: code, label: <Name of={name} /> }))}
      />
    </Facets>
  )
}

type Enterprises = NonNullable<EnterprisesQuery['enterprises']>['nodes']

function Table({ enterprises }: { enterprises: Enterprises }) {
  const t = useMessage()
  const figures = useFigures()
  const address = useAddress()
  return (
    <div
      className="panel table-hold"
      tabIndex={0}
      role="region"
      aria-label={t('enterprises.title')}
    >
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{t('enterprise.name')}</th>
            <th scope="col" className="words">
              {t('project.side')}
            </th>
            <th scope="col" className="words">
              {t('enterprise.ownership')}
            </th>
            <th scope="col" className="words">
              {t('project.sector')}
            </th>
            <th scope="col">{t('projects.title')}</th>
          </tr>
        </thead>
        <tbody>
          {enterprises.map(({ id, code, name, side, ownership, sector, participations }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={address(`/enterprises/${code}`)}>
                  <Name of={name} />
                </Link>
              </th>
              <td className="words">
                <SideTag side={side} />
              </td>
              <td className="words">{t(`ownership.${ownership}`)}</td>
              <td className="words">{sector && <Name of={sector.name} />}</td>
              <td>{figures.count(participations.totalCount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
