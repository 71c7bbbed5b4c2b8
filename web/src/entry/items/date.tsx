import { Input, Select } from 'antd'
import { useIntl } from 'react-intl'

import { useFigures } from '../../shared/figure'
import { daysIn, isDate, isDay, isMonth, isoFrom, partsOf, pasted } from '../../shared/partial-date'
import { z } from '../../shared/schema'
import { useMessage } from '../../shared/speech'
import type { Ask, Item } from '../item'
import { Spot, type Tied } from '../spot'

/** How exact a date has to be; as exact as it is known where not said. */
type Exactness = 'day' | 'month'

const IS: Record<Exactness, (iso: string) => boolean> = { day: isDay, month: isMonth }

/** A date by its year, and what else is known of it. */
export function date(ask: Ask, exact?: Exactness): Item<string> {
  const is = exact ? IS[exact] : isDate
  const isObligatory = ask.needed === 'always'
  return {
    ...ask,
    read: (told) => (typeof told === 'string' ? told : ((told as Known)?.iso ?? '')),
    give: (value) => value || null,
    shape: z
      .string()
      .refine((iso) => (iso ? is(iso) : !isObligatory), `entry.shape.${exact ?? 'date'}`),
    show: (value) => value && <Shown iso={value} />,
    Control: function When({ path }) {
      const t = useMessage()
      return (
        <Spot path={path} label={t(ask.label)} help={ask.help && t(ask.help)} needed={ask.needed}>
          {(tied) => <DateInput {...tied} name={t(ask.label)} exact={exact} />}
        </Spot>
      )
    },
  }
}

type Known = { iso: string } | null | undefined

function Shown({ iso }: { iso: string }) {
  return useFigures().date(iso)
}

/** Year first; a quarter or month as far as it is known, then a day. A pasted date fills all. */
export function DateInput({
  value,
  change,
  leave,
  wiring,
  name,
  exact,
}: Tied<string> & { name: string; exact?: Exactness }) {
  const t = useMessage()
  const within = useWithin(exact)
  const parts = partsOf(value)
  const { year, day } = parts
  const hasDays = /^\d/.test(parts.within) && exact !== 'month'
  const days = hasDays ? daysIn(year, parts.within) : 0
  return (
    <div className="date" role="group" aria-label={name}>
      <Input
        {...wiring}
        className="date-year"
        value={year}
        placeholder={t('entry.date.year')}
        inputMode="numeric"
        onBlur={leave}
        onChange={({ target }) => {
          const typed = target.value
          change(
            pasted(typed) ?? isoFrom({ ...parts, year: typed.replaceAll(/\D/g, '').slice(0, 4) }),
          )
        }}
      />
      <Select
        className="date-within"
        aria-label={`${name}: ${t('entry.date.within')}`}
        value={parts.within || undefined}
        placeholder={t(exact ? 'entry.date.month' : 'entry.date.within')}
        allowClear
        disabled={!year}
        options={within}
        onBlur={leave}
        onChange={(chosen: string | undefined) => {
          change(isoFrom({ year, within: chosen ?? '', day: '' }))
        }}
      />
      {hasDays && (
        <Select
          className="date-day"
          aria-label={`${name}: ${t('entry.date.day')}`}
          value={day || undefined}
          placeholder={t('entry.date.day')}
          allowClear
          options={Array.from({ length: days }, (_, at) => ({
            value: String(at + 1).padStart(2, '0'),
            label: String(at + 1),
          }))}
          onBlur={leave}
          onChange={(chosen: string | undefined) => {
            change(isoFrom({ ...parts, day: chosen ?? '' }))
          }}
        />
      )}
    </div>
  )
}

/** The quarters and months of a year, in the language of the page. */
function useWithin(exact?: Exactness) {
  const t = useMessage()
  const intl = useIntl()
  const months = Array.from({ length: 12 }, (_, at) => ({
    value: String(at + 1).padStart(2, '0'),
    label: intl.formatDate(Date.UTC(2024, at, 1), { month: 'long', timeZone: 'UTC' }),
  }))
  const quarters = [1, 2, 3, 4].map((quarter) => ({
    value: `Q${quarter}`,
    label: t('entry.date.quarter', { quarter }),
  }))
  return exact ? months : [...quarters, ...months]
}
