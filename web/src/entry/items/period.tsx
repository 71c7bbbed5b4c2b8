import { Segmented } from 'antd'

import type { PeriodPrecision } from '../../gql/graphql'
import { useFigures } from '../../shared/figure'
import { isDate, isDay, isoAt, spanOf } from '../../shared/partial-date'
import { z } from '../../shared/schema'
import { useMessage } from '../../shared/speech'
import type { Ask, Item } from '../item'
import { refuse } from '../shape'
import { Group, Spot } from '../spot'
import { DateInput } from './date'

interface Span {
  from: string
  to: string
}

/** One date as far as it is known, or the first and the last day. */
interface Period {
  isRange: boolean
  on: string
  from: string
  to: string
}

interface Told extends Span {
  precision: PeriodPrecision
}

const PRECISION: Record<number, PeriodPrecision> = { 4: 'YEAR', 10: 'DAY' }

/** What kind of period a date stands for. */
function precisionOf(iso: string): PeriodPrecision {
  return PRECISION[iso.length] ?? (iso.includes('Q') ? 'QUARTER' : 'MONTH')
}

const NONE: Period = { isRange: false, on: '', from: '', to: '' }

/** The time that a figure covers. */
export function period(ask: Ask): Item<Period> {
  return {
    ...ask,
    read: (told) => {
      const span = told as Told | null | undefined
      if (!span) return NONE
      if (span.precision !== 'RANGE') return { ...NONE, on: isoAt(span.from, span.precision) }
      return { isRange: true, on: '', from: span.from, to: span.to }
    },
    give: ({ isRange, on, from, to }) => {
      if (isRange) return from || to ? { precision: 'RANGE', from, to } : null
      return on ? { precision: precisionOf(on), ...spanOf(on) } : null
    },
    shape: z.custom<Period>().superRefine(({ isRange, on, from, to }, context) => {
      if (!isRange && on && !isDate(on)) refuse(context, 'on', 'entry.shape.date')
      if (!isRange || !(from || to)) return
      if (!isDay(from)) refuse(context, 'from', 'entry.shape.day')
      if (!isDay(to)) refuse(context, 'to', 'entry.shape.day')
    }),
    show: (value) => <Shown period={value} />,
    Control: ({ path }) => <PeriodControl path={path} ask={ask} />,
  }
}

function Shown({ period: { isRange, on, from, to } }: { period: Period }) {
  const figures = useFigures()
  const [first, last] = (isRange ? [from, to] : [on]).filter(Boolean).map(figures.date)
  return first && last ? figures.span(first, last) : first
}

function PeriodControl({ path, ask }: { path: string; ask: Ask }) {
  const t = useMessage()
  return (
    <Group path={path} label={t(ask.label)} help={ask.help && t(ask.help)}>
      <Spot<boolean> path={`${path}.isRange`} label={t('entry.period.manner')}>
        {({ value, change }) => (
          <>
            <Segmented
              aria-label={t('entry.period.manner')}
              value={value ? 'range' : 'one'}
              options={[
                { value: 'one', label: t('entry.period.one') },
                { value: 'range', label: t('entry.period.range') },
              ]}
              onChange={(manner) => {
                change(manner === 'range')
              }}
            />
            <Dates path={path} isRange={value} />
          </>
        )}
      </Spot>
    </Group>
  )
}

function Dates({ path, isRange }: { path: string; isRange: boolean }) {
  const t = useMessage()
  const parts = isRange ? (['from', 'to'] as const) : (['on'] as const)
  return (
    <div className="entry-row two">
      {parts.map((part) => (
        <Spot key={part} path={`${path}.${part}`} label={t(`entry.period.${part}`)}>
          {(tied) => (
            <DateInput
              {...tied}
              name={t(`entry.period.${part}`)}
              exact={isRange ? 'day' : undefined}
            />
          )}
        </Spot>
      ))}
    </div>
  )
}
