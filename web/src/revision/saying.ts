import { useIntl } from 'react-intl'

import { useFigures } from '../shared/figure'
import type { Language } from '../shared/language'
import { read, type Localized } from '../shared/name'
import { useLanguage, useMessage } from '../shared/speech'
import type { NamesOf } from './names'
import { globalId } from './written'

/** A run of text, with its language where that is not the page's. */
export interface Run {
  text: string
  language?: Language
}

/** One thing that a field says; fields with parts say several. */
export type Line = Run[]

/** A value that is written as it is; nothing for others. */
export function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The ways in which values are said on the page. */
export function useSaying(names: NamesOf) {
  const t = useMessage()
  const intl = useIntl()
  const figures = useFigures()
  const wished = useLanguage()
  const named = (name: Localized | undefined, otherwise: string): Run => {
    if (!name) return { text: otherwise }
    const { text, language } = read(name, wished)
    return { text, language: language === wished ? undefined : language }
  }
  return {
    named,
    /** A record by its type and key. */
    neighbour: (type: string, key: unknown) =>
      named(names.record(globalId(type, text(key))), t('history.hidden')),
    /** A word of the register, by the messages that name it. */
    word: (of: string, value: unknown) => {
      const id = `${of}.${text(value)}`
      return id in intl.messages ? intl.formatMessage({ id }) : text(value)
    },
    /** A text in the language of the page, or all from one text to another. */
    plain: (...texts: string[]): Line[] => {
      const [first, last] = texts.filter(Boolean)
      const said = first && last ? figures.span(first, last) : first
      return said ? [[{ text: said }]] : []
    },
  }
}

export type Saying = ReturnType<typeof useSaying>
