import { Button, Input, Select } from 'antd'

import { useChoices } from '../shared/choices'
import { Field, type Wiring } from '../shared/field'
import { useClock } from '../shared/instant'
import { SIDES } from '../shared/side'
import { useMessage } from '../shared/speech'
import { useViewer } from '../work/viewer'
import { actionInLog, ACTIONS, KINDS, LOG_KEYS } from './log-choice'

type Key = (typeof LOG_KEYS)[number]

/** What the log can be narrowed down by. */
export function LogFilters() {
  const t = useMessage()
  const clock = useClock()
  const viewer = useViewer()
  const { one, choose } = useChoices()
  const isNarrowed = LOG_KEYS.some((key) => one(key))
  return (
    <section className="panel log-filters" aria-label={t('list.filters')}>
      <Field label={t('log.from')}>{(wiring) => <Day of="from" {...wiring} />}</Field>
      <Field label={t('log.to')}>{(wiring) => <Day of="to" {...wiring} />}</Field>
      <Field label={t('log.actor')}>{(wiring) => <Actor {...wiring} />}</Field>
      <Field label={t('log.action')}>
        {(wiring) => (
          <Choice
            {...wiring}
            of="action"
            options={ACTIONS.map((value) => ({ value, label: t(actionInLog(value)) }))}
          />
        )}
      </Field>
      <Field label={t('log.kind')}>
        {(wiring) => (
          <Choice
            {...wiring}
            of="kind"
            options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
        )}
      </Field>
      {viewer.side === null && (
        <Field label={t('log.side')}>
          {(wiring) => (
            <Choice
              {...wiring}
              of="side"
              options={SIDES.map((value) => ({ value, label: t(`side.${value}`) }))}
            />
          )}
        </Field>
      )}
      <p className="soft small">{t('log.clock', { side: clock })}</p>
      <Button
        disabled={!isNarrowed}
        onClick={() => {
          choose(Object.fromEntries(LOG_KEYS.map((key) => [key, undefined])))
        }}
      >
        {t('list.clear')}
      </Button>
    </section>
  )
}

function Day({ of, ...wiring }: Wiring & { of: Key }) {
  const { one, choose } = useChoices()
  const day = one(of) ?? ''
  return (
    <Input
      {...wiring}
      type="date"
      value={day}
      onChange={({ target }) => {
        choose({ [of]: target.value || undefined })
      }}
    />
  )
}

/** A name; it is looked for when it is whole. */
function Actor(wiring: Wiring) {
  const { one, choose } = useChoices()
  const actor = one('actor') ?? ''
  const look = (name: string) => {
    if (name.trim() !== actor) choose({ actor: name.trim() || undefined })
  }
  return (
    <Input
      {...wiring}
      key={actor}
      defaultValue={actor}
      autoCapitalize="none"
      spellCheck={false}
      onPressEnter={({ currentTarget }) => {
        look(currentTarget.value)
      }}
      onBlur={({ target }) => {
        look(target.value)
      }}
    />
  )
}

interface ChoiceProps extends Wiring {
  of: Key
  options: { value: string; label: string }[]
}

function Choice({ of, options, ...wiring }: ChoiceProps) {
  const t = useMessage()
  const { one, choose } = useChoices()
  return (
    <Select
      {...wiring}
      allowClear
      placeholder={t('list.all')}
      value={options.find(({ value }) => value === one(of))?.value}
      options={options}
      onChange={(value: string | undefined) => {
        choose({ [of]: value })
      }}
    />
  )
}
