import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef, type ComponentType } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'

import type { MessageId } from '../../shared/language'
import { z } from '../../shared/schema'
import { useMessage } from '../../shared/speech'
import { useViewer } from '../../work/viewer'
import { useTouch } from '../flaws'
import { focusWithin } from '../focus'
import type { Ask, ControlProps, Item, Values } from '../item'
import { Group } from '../spot'
import { read, shapeOf } from '../values'

interface Manner {
  entries: readonly Item[]
  /** What one entry is called, with its number. */
  one: MessageId
  add: MessageId
  /** What is said of all entries together. */
  Total?: ComponentType<ControlProps>
}

interface Connection {
  nodes: Values[]
}

/** A list that is given whole. What was there before keeps its id. */
export function list(ask: Ask, { entries, one, add, Total }: Manner): Item<Values[]> {
  return {
    ...ask,
    entries,
    read: (told, side) => {
      const nodes = (told as Connection | null | undefined)?.nodes ?? []
      return nodes.map((node) => ({ id: node.id, ...read(entries, node, side) }))
    },
    give: (value) =>
      value.map((entry) => ({
        ...(entry.id ? { id: entry.id } : {}),
        ...Object.fromEntries(entries.map((item) => [item.name, item.give(entry[item.name])])),
      })),
    shape: z.array(shapeOf(entries)),
    show: (value) => value.map((entry, at) => <Shown key={at} entry={entry} entries={entries} />),
    Control: ({ path }) => (
      <List path={path} ask={ask} entries={entries} one={one} add={add} Total={Total} />
    ),
  }
}

function Shown({ entry, entries }: { entry: Values; entries: readonly Item[] }) {
  return (
    <span className="shown">
      {entries.map((item) => (
        <span key={item.name} className="shown-part">
          {item.show(entry[item.name])}
        </span>
      ))}
    </span>
  )
}

type Props = ControlProps & Manner & { ask: Ask }

function List({ path, ask, entries, one, add, Total }: Props) {
  const t = useMessage()
  const touch = useTouch()
  const { side } = useViewer()
  const { control } = useFormContext()
  const { fields, append, remove } = useFieldArray({ control, name: path, keyName: 'key' })
  const adding = useRef<HTMLButtonElement>(null)
  return (
    <Group path={path} label={t(ask.label)} help={ask.help && t(ask.help)}>
      <ol className="entries">
        {fields.map(({ key }, at) => (
          <li key={key} className="entry-one">
            <div className="entry-head">
              <span className="soft small">{t(one, { number: at + 1 })}</span>
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={`${t('entry.remove')}: ${t(one, { number: at + 1 })}`}
                onClick={() => {
                  remove(at)
                  touch(path)
                  adding.current?.focus()
                }}
              />
            </div>
            <div className="entry-parts">
              {entries.map(({ name, Control }) => (
                <Control key={name} path={`${path}.${at}.${name}`} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      {Total && fields.length > 0 && <Total path={path} />}
      <Button
        ref={adding}
        type="dashed"
        icon={<PlusOutlined />}
        onClick={() => {
          append(read(entries, undefined, side ?? 'CN'), { shouldFocus: false })
          focusWithin(`${path}.${fields.length}`)
        }}
      >
        {t(add)}
      </Button>
    </Group>
  )
}
