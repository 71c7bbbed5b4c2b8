import { Input } from 'antd'

import { isNumber, isWhole, plain } from '../../shared/number'
import { z } from '../../shared/schema'
import { useLanguage, useMessage } from '../../shared/speech'
import type { Ask, Item } from '../item'
import { Spot } from '../spot'

interface Manner {
  /** What becomes of it as it is typed. */
  typed?: (text: string) => string
  inputMode?: 'url'
  most?: number
}

const asTyped = (text: string): string => text

/** A text in no language in particular. */
export function text(ask: Ask, manner: Manner = {}): Item<string> {
  const { typed = asTyped, inputMode, most } = manner
  const isObligatory = ask.needed === 'always'
  return {
    ...ask,
    read: (told) => (typeof told === 'string' ? told : ''),
    give: (value) => value.trim() || null,
    shape: z.string().refine((text) => !isObligatory || text.trim(), 'entry.shape.missing'),
    show: (value) => value,
    Control: function Text({ path }) {
      const t = useMessage()
      return (
        <Spot path={path} label={t(ask.label)} help={ask.help && t(ask.help)} needed={ask.needed}>
          {({ value, change, leave, wiring }) => (
            <Input
              {...wiring}
              value={value}
              inputMode={inputMode}
              maxLength={most}
              onBlur={leave}
              onChange={({ target }) => {
                change(typed(target.value))
              }}
            />
          )}
        </Spot>
      )
    },
  }
}

const upper = (typed: string): string => typed.toUpperCase()

/** The code of a record: capital letters, whatever the keyboard says. */
export function code(help: Ask['help']): Item<string> {
  const ask: Ask = { name: 'code', label: 'project.code', help, needed: 'always' }
  return text(ask, { typed: upper, most: 40 })
}

/** A country by its code of two letters. */
export const country = (ask: Ask): Item<string> => text(ask, { typed: upper, most: 2 })

/** A currency by its code of three letters. */
export const currency = (ask: Ask): Item<string> => text(ask, { typed: upper, most: 3 })

/** An address on the web. */
export const link = (ask: Ask): Item<string> => text(ask, { inputMode: 'url' })

const empty = (is: (text: string) => boolean) => (value: string) => !value.trim() || is(value)

/** A whole number. */
export function count(ask: Ask): Item<string> {
  const shape = z.string().refine(empty(isWhole), 'entry.shape.count')
  return figure(ask, shape, Number)
}

/** A number as exact as it is typed. */
export function decimal(ask: Ask): Item<string> {
  const needs = ask.needed === 'always' ? isNumber : empty(isNumber)
  return figure(ask, z.string().refine(needs, 'entry.shape.number'), String)
}

const isTold = (told: unknown): told is string | number => told != null

function figure(ask: Ask, shape: z.ZodType, give: (text: string) => unknown): Item<string> {
  return {
    ...ask,
    read: (told) => (isTold(told) ? String(told) : ''),
    give: (value) => (value.trim() ? give(value.trim()) : null),
    shape,
    show: (value) => value,
    Control: function Figure({ path }) {
      const t = useMessage()
      return (
        <Spot path={path} label={t(ask.label)} help={ask.help && t(ask.help)} needed={ask.needed}>
          {(tied) => <FigureInput {...tied} />}
        </Spot>
      )
    },
  }
}

interface FigureProps {
  value: string
  change: (value: string) => void
  leave: () => void
  wiring: object
}

/** Takes a number as people write it, and makes it plain. */
export function FigureInput({ value, change, leave, wiring }: FigureProps) {
  const language = useLanguage()
  return (
    <Input
      {...wiring}
      value={value}
      inputMode="decimal"
      onBlur={leave}
      onChange={({ target }) => {
        change(plain(target.value, language))
      }}
    />
  )
}
