import { Link, useNavigate } from 'react-router'
import { useQuery } from 'urql'

import type { PlacesOfTheMapQuery } from '../gql/graphql'
import { useReading } from '../session/viewer'
import { useFigures } from '../shared/figure'
import { LANG } from '../shared/language'
import { Name, read } from '../shared/name'
import { useAddress, useLanguage, useMessage } from '../shared/speech'
import { Answer } from '../shared/states'
import { SideTag } from '../shared/tags'
import { distanceKm, middle, project, radius, type Coordinates, type Point } from './projection'
import './overview.css'
import { MAP } from './query'

type Place = NonNullable<PlacesOfTheMapQuery['places']>['nodes'][number]

const WIDTH = 760
const HEIGHT = 470
/** From the centre to the farthest place. */
const REACH = 300
/** Distances that are marked, in kilometres. */
const RINGS = [10, 100, 1000]
/** The twin cities, between which the map is centred. */
const TWINS = ['HEIHE', 'BLAGOVESHCHENSK']
/** The Amur comes from the north-west and leaves to the south-east; its bends are drawn freely. */
const RIVER =
  'M -400 -70 C -300 -120 -240 -20 -150 -22 S -60 4 0 0 S 110 30 170 62 S 300 60 400 140'

interface Props {
  /** How many projects to draw at each place, by its code; all that it has where not said. */
  counts?: Map<string, number>
  /** Where a place leads, without the language; to its projects where not said. */
  to?: (code: string) => string
}

const toProjects = (code: string) => `/projects?place=${code}`

/** Both banks around the river, drawn from the register's own places. */
export function RiverMap({ counts, to = toProjects }: Props) {
  const t = useMessage()
  const [{ data, error }, again] = useQuery({ query: MAP, requestPolicy: useReading() })
  const counted = (place: Place): Counted => ({
    ...place,
    count: counts ? (counts.get(place.code) ?? 0) : place.projects.totalCount,
  })
  return (
    <Answer data={data?.places} error={error} again={again}>
      {({ nodes }) => (
        <>
          <Drawing places={nodes.map(counted)} to={to} />
          <p className="soft small">{t('map.about')}</p>
          <details className="behind">
            <summary>{t('chart.table')}</summary>
            <PlaceTable places={nodes.map(counted)} to={to} />
          </details>
        </>
      )}
    </Answer>
  )
}

/** A place with the number of projects that are drawn at it. */
type Counted = Place & { count: number }
type Located = Counted & { coordinates: Coordinates }

interface Drawn {
  places: Counted[]
  to: (code: string) => string
}

function located(places: Counted[]): Located[] {
  return places.flatMap((place) =>
    place.coordinates ? [{ ...place, coordinates: place.coordinates }] : [],
  )
}

function Drawing({ places, to }: Drawn) {
  const t = useMessage()
  const shown = located(places)
  const [one, other] = TWINS.map((code) => shown.find((place) => place.code === code))
  if (!one || !other) return null
  const centre = middle(one.coordinates, other.coordinates)
  return (
    <svg
      className="map"
      viewBox={`${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}`}
      role="group"
      aria-label={t('map.title')}
    >
      <path d={RIVER} fill="none" stroke="var(--river)" strokeWidth={26} strokeLinecap="round" />
      <Rings />
      <BankNames />
      {shown.map((place) => (
        <Spot
          key={place.id}
          place={place}
          at={project(centre, place.coordinates, REACH)}
          km={distanceKm(centre, place.coordinates)}
          to={to(place.code)}
        />
      ))}
    </svg>
  )
}

/** How far from both axes a ring's name stands, in the upper left where nothing else does. */
function aslant(km: number): number {
  return -radius(km, REACH) * Math.SQRT1_2
}

function Rings() {
  const t = useMessage()
  return (
    <g aria-hidden="true">
      {RINGS.map((km) => (
        <g key={km}>
          <circle r={radius(km, REACH)} fill="none" stroke="var(--line)" strokeDasharray="3 5" />
          <text className="map-note" x={aslant(km)} y={aslant(km)} textAnchor="middle">
            {t('map.km', { km })}
          </text>
        </g>
      ))}
    </g>
  )
}

function BankNames() {
  const t = useMessage()
  return (
    <g aria-hidden="true" className="map-bank">
      <text x={-WIDTH / 2 + 8} y={-HEIGHT / 2 + 22} fill="var(--ru)">
        {t('map.bank.RU')}
      </text>
      <text x={-WIDTH / 2 + 8} y={HEIGHT / 2 - 12} fill="var(--cn)">
        {t('map.bank.CN')}
      </text>
      <text x={-280} y={-66} className="map-river">
        {t('map.river')}
      </text>
    </g>
  )
}

interface SpotProps {
  place: Located
  at: Point
  km: number
  to: string
}

/** A place, as large as it has projects; it leads to them. */
function Spot({ place, at, km, to }: SpotProps) {
  const t = useMessage()
  const wished = useLanguage()
  const address = useAddress()
  const navigate = useNavigate()
  const { count } = place
  const size = 5 + Math.sqrt(count) * 3
  const isLeft = at.x < 0 && km > 10
  const href = address(to)
  const { text: name, language } = read(place.name, wished)
  return (
    <a
      className="map-spot"
      href={href}
      aria-label={`${name}: ${t('count.projects', { count })}`}
      onClick={(event) => {
        event.preventDefault()
        void navigate(href)
      }}
    >
      <circle cx={at.x} cy={at.y} r={Math.max(size, 12)} fill="transparent" />
      <circle
        cx={at.x}
        cy={at.y}
        r={size}
        fill={place.side === 'CN' ? 'var(--cn)' : 'var(--ru)'}
        stroke="var(--paper)"
        strokeWidth={2}
      />
      <text
        x={at.x + (isLeft ? -size - 6 : size + 6)}
        y={at.y + 5}
        textAnchor={isLeft ? 'end' : 'start'}
        className={count > 0 ? 'map-name' : 'map-name faint'}
      >
        <tspan lang={LANG[language]}>{name}</tspan>
        {count > 0 && <tspan className="map-note">{`  ${t('count.projects', { count })}`}</tspan>}
      </text>
    </a>
  )
}

function PlaceTable({ places, to }: Drawn) {
  const t = useMessage()
  const figures = useFigures()
  const address = useAddress()
  return (
    <div className="table-hold" tabIndex={0} role="region" aria-label={t('map.title')}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{t('project.place')}</th>
            <th scope="col" className="words">
              {t('project.side')}
            </th>
            <th scope="col">{t('zones.title')}</th>
            <th scope="col">{t('projects.title')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ id, code, name, side, zones, count }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={address(to(code))}>
                  <Name of={name} />
                </Link>
              </th>
              <td className="words">
                <SideTag side={side} />
              </td>
              <td>{figures.count(zones.totalCount)}</td>
              <td>{figures.count(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
