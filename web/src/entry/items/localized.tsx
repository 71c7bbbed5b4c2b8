import { Input } from 'antd'
import type { ReactNode } from 'react'

import type { Side } from '../../gql/graphql'
import { LANG, LANGUAGES, type Language } from '../../shared/language'
import type { Localized } from '../../shared/name'
import { z } from '../../shared/schema'
import { useMessage } from '../../shared/speech'
import { useViewer } from '../../work/viewer'
import type { Ask, Item, Needed } from '../item'
import { Group, Spot } from '../spot'

type Texts = Record<Language, string>

interface Manner {
  /** Of several lines. */
  isLong?: boolean
}

/** The language that a side keeps its records in. */
const OWN: Record<Side, Language> = { CN: 'zh', RU: 'ru' }
const ORDER: Record<Side, readonly Language[]> = { CN: ['zh', 'ru', 'en'], RU: ['ru', 'zh', 'en'] }

/** The other language is needed only where readers are to see the text. */
function neededIn(language: Language, own: Language, needed?: Needed): Needed | undefined {
  if (!needed || language === 'en') return undefined
  return language === own ? needed : 'published'
}

/** A text in each language, side by side, the owner's first. */
export function localized(ask: Ask, { isLong = false }: Manner = {}): Item<Texts> {
  return {
    ...ask,
    parts: LANGUAGES,
    read: (told) => {
      const text = told as Localized | null | undefined
      return { zh: text?.zh ?? '', ru: text?.ru ?? '', en: text?.en ?? '' }
    },
    give: (value) => {
      const given = LANGUAGES.map((language) => [language, value[language].trim() || null] as const)
      return given.some(([, text]) => text) ? Object.fromEntries<string | null>(given) : null
    },
    shape: z.object({ zh: z.string(), ru: z.string(), en: z.string() }),
    show: (value) => <Shown value={value} />,
    Control: function Texts({ path }) {
      const t = useMessage()
      const { side } = useViewer()
      const order = ORDER[side ?? 'CN']
      const own = OWN[side ?? 'CN']
      return (
        <Group path={path} label={t(ask.label)} help={ask.help && t(ask.help)}>
          <div className={`tongues ${isLong ? 'long' : ''}`}>
            {order.map((language) => (
              <Tongue
                key={language}
                path={`${path}.${language}`}
                language={language}
                needed={neededIn(language, own, ask.needed)}
                isLong={isLong}
              />
            ))}
          </div>
        </Group>
      )
    },
  }
}

interface TongueProps {
  path: string
  language: Language
  needed?: Needed
  isLong: boolean
}

function Tongue({ path, language, needed, isLong }: TongueProps) {
  const t = useMessage()
  const Typed = isLong ? Input.TextArea : Input
  return (
    <Spot path={path} label={t(`language.${language}`)} needed={needed}>
      {({ value, change, leave, wiring }) => (
        <Typed
          {...wiring}
          {...(isLong && { rows: 5 })}
          lang={LANG[language]}
          value={value}
          onBlur={leave}
          onChange={({ target }) => {
            change(target.value)
          }}
        />
      )}
    </Spot>
  )
}

/** Every language that there is, each marked as what it is. One language alone comes as a text. */
function Shown({ value }: { value: Texts | string }): ReactNode {
  if (typeof value === 'string') return value
  const told = LANGUAGES.filter((language) => value[language])
  return told.map((language) => (
    <span key={language} className="shown" lang={LANG[language]}>
      {value[language]}
    </span>
  ))
}
