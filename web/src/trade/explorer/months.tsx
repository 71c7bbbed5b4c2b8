import { Button } from 'antd'
import { useId } from 'react'

import { useChoices } from '../../shared/choices'
import { useFigures } from '../../shared/figure'
import { useMessage } from '../../shared/speech'
import { lastMonths, lastOf, SPANS, type Period } from '../period'
import { monthsOf } from '../calendar'

interface Props {
  period: Period
  /** The months that have figures. */
  released: Period[]
}

/** From which month to which, and the usual spans at one press. */
export function Months({ period, released }: Props) {
  const t = useMessage()
  const { choose } = useChoices()
  const last = lastOf(released)
  const months = [...new Set([...released, period].flatMap(monthsOf))].sort()
  return (
    <fieldset className="facet">
      <legend>{t('trade.span')}</legend>
      <div className="month-pair">
        <Month label={t('explore.from')} of="from" value={period.from} months={months} />
        <Month label={t('explore.to')} of="to" value={period.to} months={months} />
      </div>
      {last && (
        <div className="spans">
          {SPANS.map((span) => (
            <Button
              key={span}
              size="small"
              onClick={() => {
                choose({ ...lastMonths(last, span) })
              }}
            >
              {t('trade.years', { years: Number(span) / 12 })}
            </Button>
          ))}
        </div>
      )}
    </fieldset>
  )
}

interface MonthProps {
  label: string
  of: 'from' | 'to'
  value: string
  months: string[]
}

/** One of the months, under its year. */
function Month({ label, of, value, months }: MonthProps) {
  const { choose } = useChoices()
  const figures = useFigures()
  const id = useId()
  const years = [...new Set(months.map((month) => month.slice(0, 4)))].reverse()
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          choose({ [of]: target.value })
        }}
      >
        {years.map((year) => (
          <optgroup key={year} label={year}>
            {months
              .filter((month) => month.startsWith(year))
              .map((month) => (
                <option key={month} value={month}>
                  {figures.month(month)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
