import { Button, Radio } from 'antd'
import { useRef, useState } from 'react'

import { Dialog } from '../shared/dialog'
import { isLanguage, LANG } from '../shared/language'
import { useMessage } from '../shared/speech'
import type { Editor } from './editor'
import type { Item, Values } from './item'
import { pathOf, valueAt, type Leaf } from './merge'
import { useNaming } from './naming'
import type { Clash } from './saving'

/** Somebody else has saved first: what both have changed is chosen field by field. */
export function ClashDialog({ editor }: { editor: Editor }) {
  const { saving, form, items } = editor
  if (!saving.clash) return null
  return (
    <Choosing
      clash={saving.clash}
      yours={form.getValues()}
      items={items}
      leave={saving.leave}
      resolve={saving.resolve}
    />
  )
}

type Whose = 'yours' | 'theirs'

interface Props {
  clash: Clash
  yours: Values
  items: readonly Item[]
  leave: () => void
  resolve: (taken: Leaf[]) => Promise<void>
}

function Choosing({ clash, yours, items, leave, resolve }: Props) {
  const t = useMessage()
  const nameOf = useNaming(items)
  const element = useRef<HTMLDialogElement>(null)
  const [chosen, choose] = useState<Record<string, Whose>>({})
  const { both, theirs, current, values } = clash
  const isDecided = both.every((leaf) => chosen[pathOf(leaf)])
  const all = (whose: Whose) => {
    choose(Object.fromEntries(both.map((leaf) => [pathOf(leaf), whose])))
  }
  return (
    <Dialog
      title={t('entry.clash', { version: current.version })}
      element={element}
      onClose={leave}
      foot={
        <>
          <Button onClick={leave}>{t('entry.clash.leave')}</Button>
          <Button
            type="primary"
            disabled={!isDecided}
            onClick={() => void resolve(both.filter((leaf) => chosen[pathOf(leaf)] === 'theirs'))}
          >
            {t('entry.clash.save')}
          </Button>
        </>
      }
    >
      <p>{t(both.length > 0 ? 'entry.clash.about' : 'entry.clash.none')}</p>
      {both.length > 1 && (
        <div className="ways">
          <Button
            onClick={() => {
              all('yours')
            }}
          >
            {t('entry.clash.allYours')}
          </Button>
          <Button
            onClick={() => {
              all('theirs')
            }}
          >
            {t('entry.clash.allTheirs')}
          </Button>
        </div>
      )}
      {both.map((leaf) => (
        <Choice
          key={pathOf(leaf)}
          leaf={leaf}
          name={nameOf(pathOf(leaf))}
          yours={yours}
          theirs={values}
          chosen={chosen[pathOf(leaf)]}
          choose={(whose) => {
            choose({ ...chosen, [pathOf(leaf)]: whose })
          }}
        />
      ))}
      {theirs.length > 0 && (
        <p className="soft clash-theirs">
          {t('entry.clash.theirs', {
            names: theirs.map((leaf) => nameOf(pathOf(leaf))).join('; '),
          })}
        </p>
      )}
    </Dialog>
  )
}

interface ChoiceProps {
  leaf: Leaf
  name: string
  yours: Values
  theirs: Values
  chosen?: Whose
  choose: (whose: Whose) => void
}

function Choice({ leaf, name, yours, theirs, chosen, choose }: ChoiceProps) {
  const t = useMessage()
  const shown = (values: Values) => {
    const value = leaf.item.show(valueAt(leaf, values))
    return value === '' || value === null ? t('entry.nothing') : value
  }
  return (
    <fieldset className="clash">
      <legend>{name}</legend>
      <Radio.Group
        className="clash-sides"
        value={chosen}
        onChange={({ target }) => {
          choose(target.value as Whose)
        }}
      >
        <Radio value="yours">
          <span className="soft small">{t('entry.clash.yours')}</span>
          <span className="clash-value" lang={langOf(leaf)}>
            {shown(yours)}
          </span>
        </Radio>
        <Radio value="theirs">
          <span className="soft small">{t('entry.clash.current')}</span>
          <span className="clash-value" lang={langOf(leaf)}>
            {shown(theirs)}
          </span>
        </Radio>
      </Radio.Group>
    </fieldset>
  )
}

/** The language that a part of a text is in. */
function langOf({ part }: Leaf): string | undefined {
  return isLanguage(part) ? LANG[part] : undefined
}
