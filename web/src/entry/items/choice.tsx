import { Checkbox, Select } from 'antd'

import type { MessageId } from '../../shared/language'
import { z } from '../../shared/schema'
import { useMessage } from '../../shared/speech'
import type { Ask, Item } from '../item'
import { Spot } from '../spot'

interface Options {
  of: readonly string[]
  /** The name of an option as a message. */
  name: (option: string) => MessageId
  /** What a new record begins with. */
  first?: string
}

/** One of a few. */
export function choice(ask: Ask, { of, name, first = '' }: Options): Item<string> {
  const isObligatory = ask.needed === 'always'
  return {
    ...ask,
    read: (told) => (typeof told === 'string' ? told : first),
    give: (value) => value || null,
    shape: isObligatory ? z.string().min(1, 'entry.shape.choose') : z.string(),
    show: (value) => value && <Chosen option={name(value)} />,
    Control: function Choice({ path }) {
      const t = useMessage()
      return (
        <Spot path={path} label={t(ask.label)} help={ask.help && t(ask.help)} needed={ask.needed}>
          {({ value, change, leave, wiring }) => (
            <Select
              {...wiring}
              value={value || undefined}
              allowClear={!isObligatory}
              placeholder={t('entry.choose')}
              options={of.map((option) => ({ value: option, label: t(name(option)) }))}
              onBlur={leave}
              onChange={(option: string | undefined) => {
                change(option ?? '')
              }}
            />
          )}
        </Spot>
      )
    },
  }
}

function Chosen({ option }: { option: MessageId }) {
  return useMessage()(option)
}

/** Yes or no. */
export function flag(ask: Ask): Item<boolean> {
  return {
    ...ask,
    read: (told) => told === true,
    give: (value) => value,
    shape: z.boolean(),
    show: (value) => <Chosen option={value ? 'yes' : 'no'} />,
    Control: function Flag({ path }) {
      const t = useMessage()
      return (
        <Spot<boolean> path={path} label={t(ask.label)} help={ask.help && t(ask.help)}>
          {({ value, change, leave, wiring }) => (
            <Checkbox
              id={wiring.id}
              aria-describedby={wiring['aria-describedby']}
              checked={value}
              onBlur={leave}
              onChange={({ target }) => {
                change(target.checked)
              }}
            />
          )}
        </Spot>
      )
    },
  }
}
