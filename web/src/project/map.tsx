import { useLocation } from 'react-router'

import { RiverMap } from '../overview/river-map'
import { useReading } from '../session/viewer'
import { changed, useChoices } from '../shared/choices'
import { useMessage } from '../shared/speech'
import { Answer } from '../shared/states'
import { useWholeList } from '../shared/whole-list'
import { filterOf } from './choice'
import { PLACES_OF_PROJECTS } from './query'

/** Where the projects that the address asks for are, on both banks. */
export function ProjectMap() {
  const t = useMessage()
  const choices = useChoices()
  const { search } = useLocation()
  const { nodes, error, again } = useWholeList(
    PLACES_OF_PROJECTS,
    { filter: filterOf(choices) },
    useReading(),
  )
  const to = (code: string) => {
    const chosen = changed(new URLSearchParams(search), { place: code, view: undefined })
    return `/projects?${chosen.toString()}`
  }
  return (
    <Answer data={nodes && placed(nodes)} error={error} again={again}>
      {({ counts, elsewhere }) => (
        <div className="panel">
          <RiverMap counts={counts} to={to} />
          {elsewhere > 0 && (
            <p className="soft small">{t('map.elsewhere', { count: elsewhere })}</p>
          )}
        </div>
      )}
    </Answer>
  )
}

interface Placed {
  /** How many projects each place has, by its code. */
  counts: Map<string, number>
  /** How many have no place that readers know. */
  elsewhere: number
}

function placed(projects: { place: { code: string } | null }[]): Placed {
  const counts = new Map<string, number>()
  let elsewhere = 0
  for (const { place } of projects) {
    if (place) counts.set(place.code, (counts.get(place.code) ?? 0) + 1)
    else elsewhere += 1
  }
  return { counts, elsewhere }
}
