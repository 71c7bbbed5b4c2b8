import { Button, Segmented } from 'antd'
import { useQuery } from 'urql'

import { useReading } from '../session/viewer'
import { known, useChoices } from '../shared/choices'
import { Export } from '../shared/export'
import { useFigures } from '../shared/figure'
import { Pager, usePage } from '../shared/pager'
import { PageHead } from '../shared/panel'
import { Search } from '../shared/facet'
import { useMessage } from '../shared/speech'
import { Answer, Nothing } from '../shared/states'
import { ProjectCards } from './cards'
import { FACET_KEYS, filterOf, ORDERS, orderOf, VIEWS } from './choice'
import { CompareBar } from './compare-choice'
import { ProjectFacets } from './facets'
import { ProjectMap } from './map'
import { PROJECTS } from './query'
import { ProjectTable } from './table'

/** All projects that a reader may see: searched, narrowed down, as cards, a table or a map. */
export function Component() {
  const t = useMessage()
  const figures = useFigures()
  const choices = useChoices()
  const filter = filterOf(choices)
  const { orderBy } = orderOf(choices)
  const [{ data, error, fetching }, again] = useQuery({
    query: PROJECTS,
    variables: { filter, orderBy, ...usePage() },
    requestPolicy: useReading(),
  })
  const view = known(VIEWS, choices.one('view')) ?? 'cards'
  return (
    <>
      <PageHead title={t('projects.title')} name={`${t('projects.title')} · ${t('frame.title')}`}>
        <p>{t('projects.about')}</p>
      </PageHead>
      <div className="list">
        <ProjectFacets />
        <section aria-label={t('list.results')}>
          <Search label={t('projects.search')} />
          <Answer data={data?.projects} error={error} again={again} isLate={fetching}>
            {({ nodes, totalCount, pageInfo }) => (
              <>
                <div className="list-head">
                  <span role="status">
                    {t('projects.found', { count: totalCount, shown: figures.count(totalCount) })}
                  </span>
                  <Display />
                </div>
                {nodes.length === 0 && <NoProjects />}
                {view === 'cards' && <ProjectCards projects={nodes} isComparable />}
                {view === 'table' && <ProjectTable projects={nodes} />}
                {view === 'map' && <ProjectMap />}
                {view !== 'map' && <Pager at={pageInfo} />}
                <CompareBar />
                <Export of={{ projects: filter }} orderBy={orderBy} />
              </>
            )}
          </Answer>
        </section>
      </div>
    </>
  )
}

/** In which order and form the list shows. */
function Display() {
  const t = useMessage()
  const choices = useChoices()
  return (
    <div className="ways">
      <Segmented
        aria-label={t('list.order')}
        value={orderOf(choices).order}
        options={ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
        onChange={(order) => {
          choices.choose({ order })
        }}
      />
      <Segmented
        aria-label={t('list.view')}
        value={known(VIEWS, choices.one('view')) ?? 'cards'}
        options={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
        onChange={(view) => {
          choices.choose({ view })
        }}
      />
    </div>
  )
}

function NoProjects() {
  const t = useMessage()
  const { choose } = useChoices()
  const none = Object.fromEntries([...FACET_KEYS, 'q'].map((key) => [key, undefined]))
  return (
    <Nothing say={t('projects.none')}>
      <Button
        onClick={() => {
          choose(none)
        }}
      >
        {t('list.clear')}
      </Button>
    </Nothing>
  )
}
