import { Select } from 'antd'
import { useWatch } from 'react-hook-form'

import type { Side } from '../../gql/graphql'
import { CURRENCIES } from '../../shared/currency'
import { useFigures } from '../../shared/figure'
import { isNumber } from '../../shared/number'
import { isDay } from '../../shared/partial-date'
import { z } from '../../shared/schema'
import { useMessage } from '../../shared/speech'
import type { Ask, Item } from '../item'
import { refuse } from '../shape'
import { Group, Spot } from '../spot'
import { DateInput } from './date'
import { FigureInput } from './text'

interface Sum {
  amount: string
  currency: string
  /** The day whose prices it is in. */
  on: string
}

const OWN: Record<Side, string> = { CN: 'CNY', RU: 'RUB' }

const SHAPE = z
  .object({ amount: z.string(), currency: z.string(), on: z.string() })
  .superRefine(({ amount, on }, context) => {
    if (!amount.trim()) return
    if (!isNumber(amount)) refuse(context, 'amount', 'entry.shape.number')
    if (!isDay(on)) refuse(context, 'on', 'entry.shape.day')
  })

/** A sum with its currency, and the day whose prices it is in. */
export function money(ask: Ask): Item<Sum> {
  return {
    ...ask,
    read: (told, side) => {
      const sum = told as Partial<Sum> | null | undefined
      return {
        amount: sum?.amount ?? '',
        currency: sum?.currency ?? OWN[side],
        on: sum?.on ?? '',
      }
    },
    give: ({ amount, currency, on }) =>
      amount.trim() ? { amount: amount.trim(), currency, on } : null,
    shape: SHAPE,
    show: (value) => value.amount && <Shown sum={value} />,
    Control: ({ path }) => <Money path={path} ask={ask} />,
  }
}

function Shown({ sum }: { sum: Sum }) {
  const figures = useFigures()
  return `${figures.full(sum)} · ${figures.date(sum.on)}`
}

function Money({ path, ask }: { path: string; ask: Ask }) {
  const t = useMessage()
  return (
    <Group path={path} label={t(ask.label)}>
      <div className="entry-row">
        <Spot path={`${path}.amount`} label={t('entry.amount')} help={<InWords path={path} />}>
          {(tied) => <FigureInput {...tied} />}
        </Spot>
        <Spot path={`${path}.currency`} label={t('trade.currency')}>
          {({ value, change, leave, wiring }) => (
            <Select
              {...wiring}
              value={value}
              options={[...new Set([...CURRENCIES, value])].map((code) => ({ value: code }))}
              onBlur={leave}
              onChange={change}
            />
          )}
        </Spot>
        <Spot path={`${path}.on`} label={t('entry.pricesOn')}>
          {(tied) => <DateInput {...tied} name={t('entry.pricesOn')} exact="day" />}
        </Spot>
      </div>
    </Group>
  )
}

/** What a long row of digits comes to. */
function InWords({ path }: { path: string }) {
  const figures = useFigures()
  const { amount, currency } = useWatch({ name: path }) as Sum
  return isNumber(amount) ? figures.brief({ amount, currency }) : ''
}
