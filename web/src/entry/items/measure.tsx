import { Select } from 'antd'

import { UNITS } from '../../indicator/units'
import { useName, type Localized } from '../../shared/name'
import type { MessageId } from '../../shared/language'
import { useFigures } from '../../shared/figure'
import { isNumber } from '../../shared/number'
import { z } from '../../shared/schema'
import { useMessage } from '../../shared/speech'
import type { Ask, Item } from '../item'
import { refuse } from '../shape'
import { Group, Spot } from '../spot'
import { FigureInput } from './text'

interface Measured {
  value: string
  unitCode: string
  /** What the register calls the unit, when it told of it. */
  unit?: Localized | null
}

/** A quantity with its unit. */
export function measure(ask: Ask): Item<Measured> {
  const isObligatory = ask.needed === 'always'
  return {
    ...ask,
    read: (told) => {
      const measured = told as Partial<Measured> | null | undefined
      const { value = '', unitCode = '', unit } = measured ?? {}
      return { value, unitCode, unit }
    },
    give: ({ value, unitCode }) => (value.trim() ? { value: value.trim(), unitCode } : null),
    shape: z.custom<Measured>().superRefine(({ value, unitCode }, context) => {
      if (!value.trim() && !isObligatory) return
      if (!isNumber(value)) refuse(context, 'value', 'entry.shape.number')
      if (!unitCode) refuse(context, 'unitCode', 'entry.shape.choose')
    }),
    show: (value) => value.value && <Shown measured={value} />,
    Control: ({ path }) => <Measure path={path} ask={ask} />,
  }
}

function useUnitName(): (code: string) => string {
  const t = useMessage()
  return (code) => (UNITS.some((unit) => unit === code) ? t(`unit.${code}` as MessageId) : code)
}

function Shown({ measured: { value, unitCode, unit } }: { measured: Measured }) {
  const figures = useFigures()
  const read = useName()
  const name = useUnitName()
  return `${figures.exact(value)} ${unit ? read(unit) : name(unitCode)}`
}

function Measure({ path, ask }: { path: string; ask: Ask }) {
  const t = useMessage()
  const name = useUnitName()
  return (
    <Group path={path} label={t(ask.label)} needed={ask.needed}>
      <div className="entry-row two">
        <Spot path={`${path}.value`} label={t('entry.quantity')}>
          {(tied) => <FigureInput {...tied} />}
        </Spot>
        <Spot path={`${path}.unitCode`} label={t('entry.unit')}>
          {({ value, change, leave, wiring }) => (
            <Select
              {...wiring}
              value={value || undefined}
              placeholder={t('entry.choose')}
              showSearch={{ optionFilterProp: 'label' }}
              allowClear
              options={[...new Set([...UNITS, ...(value ? [value] : [])])].map((code) => ({
                value: code,
                label: name(code),
              }))}
              onBlur={leave}
              onChange={(code: string | undefined) => {
                change(code ?? '')
              }}
            />
          )}
        </Spot>
      </div>
    </Group>
  )
}
