import { isNumber } from '../../shared/number'
import { z } from '../../shared/schema'
import { useMessage } from '../../shared/speech'
import type { Ask, Item } from '../item'
import { refuse } from '../shape'
import { Group, Spot } from '../spot'
import { FigureInput } from './text'

interface Point {
  latitude: string
  longitude: string
}

const SHAPE = z
  .object({ latitude: z.string(), longitude: z.string() })
  .superRefine((point, context) => {
    if (!point.latitude.trim() && !point.longitude.trim()) return
    for (const [part, degrees] of Object.entries(point)) {
      if (!isNumber(degrees)) {
        refuse(context, part, 'entry.shape.number')
      }
    }
  })

/** A point on the map. */
export function coordinates(ask: Ask): Item<Point> {
  return {
    ...ask,
    read: (told) => {
      const point = told as { latitude: number; longitude: number } | null | undefined
      if (!point) return { latitude: '', longitude: '' }
      return { latitude: String(point.latitude), longitude: String(point.longitude) }
    },
    give: ({ latitude, longitude }) =>
      latitude.trim() || longitude.trim()
        ? { latitude: Number(latitude), longitude: Number(longitude) }
        : null,
    shape: SHAPE,
    show: ({ latitude, longitude }) => latitude && `${latitude}° N, ${longitude}° E`,
    Control: function Coordinates({ path }) {
      const t = useMessage()
      return (
        <Group path={path} label={t(ask.label)} help={ask.help && t(ask.help)}>
          <div className="entry-row two">
            <Spot path={`${path}.latitude`} label={t('entry.latitude')}>
              {(tied) => <FigureInput {...tied} />}
            </Spot>
            <Spot path={`${path}.longitude`} label={t('entry.longitude')}>
              {(tied) => <FigureInput {...tied} />}
            </Spot>
          </div>
        </Group>
      )
    },
  }
}
