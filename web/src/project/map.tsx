import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { useClient, type Client } from 'urql'

import type { PlacesOfProjectsQuery, ProjectFilter } from '../gql/graphql'
import { RiverMap } from '../overview/river-map'
import { changed, useChoices } from '../shared/choices'
import { useMessage } from '../shared/speech'
import { Waiting } from '../shared/states'
import { filterOf } from './choice'
import { PLACES_OF_PROJECTS } from './query'

/** Where the projects that the address asks for are, on both banks. */
export function ProjectMap() {
  const t = useMessage()
  const choices = useChoices()
  const { search } = useLocation()
  const placed = usePlaced(filterOf(choices))
  if (!placed) return <Waiting />
  const to = (code: string) => {
    const chosen = changed(new URLSearchParams(search), { place: code, view: undefined })
    return `/projects?${chosen.toString()}`
  }
  return (
    <div className="panel">
      <RiverMap counts={placed.counts} to={to} />
      {placed.elsewhere > 0 && (
        <p className="soft small">{t('map.elsewhere', { count: placed.elsewhere })}</p>
      )}
    </div>
  )
}

interface Placed {
  /** How many projects each place has, by its code. */
  counts: Map<string, number>
  /** How many have no place that readers know. */
  elsewhere: number
}

/** Counts projects by place; the register gives them a page at a time. */
function usePlaced(filter: ProjectFilter): Placed | undefined {
  const client = useClient()
  const asked = JSON.stringify(filter)
  const [found, setFound] = useState<{ asked: string; placed: Placed }>()
  useEffect(() => {
    let isLeft = false
    void count(client, JSON.parse(asked) as ProjectFilter).then((placed) => {
      if (!isLeft) setFound({ asked, placed })
    })
    return () => {
      isLeft = true
    }
  }, [client, asked])
  return found?.asked === asked ? found.placed : undefined
}

async function count(client: Client, filter: ProjectFilter): Promise<Placed> {
  const placed: Placed = { counts: new Map(), elsewhere: 0 }
  let after: string | null = null
  for (;;) {
    const page = await readPage(client, filter, after)
    for (const { place } of page?.nodes ?? []) {
      if (place) placed.counts.set(place.code, (placed.counts.get(place.code) ?? 0) + 1)
      else placed.elsewhere += 1
    }
    if (!page?.pageInfo.hasNextPage) return placed
    after = page.pageInfo.endCursor
  }
}

async function readPage(
  client: Client,
  filter: ProjectFilter,
  after: string | null,
): Promise<PlacesOfProjectsQuery['projects'] | undefined> {
  const { data } = await client.query(PLACES_OF_PROJECTS, { filter, after }).toPromise()
  return data?.projects
}
