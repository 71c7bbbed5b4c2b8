import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'

import type { Side } from '../gql/graphql'
import type { Values } from './item'
import { itemsOf, type Kind, type Told } from './kind'
import { useLine, useProbe } from './line'
import { useSaving } from './saving'
import { useShelf } from './shelf'
import { standOf } from './stand'
import { isChanged, shapeOf } from './values'
import { useVerdict } from './verdict'

interface Opened {
  kind: Kind
  record?: Told
  side: Side
  account: string
}

/** Everything that an entry form knows and does. */
export function useEditor({ kind, record, side, account }: Opened) {
  const [items] = useState(() => itemsOf(kind))
  const [stand, setStand] = useState(() => standOf(items, record, side))
  const form = useForm<Values>({
    defaultValues: stand.base,
    resolver: zodResolver(shapeOf(items)),
    mode: 'all',
    shouldFocusError: false,
  })
  const { line, failure, tell } = useLine()
  useProbe(line, tell)
  const verdict = useVerdict(kind, form, stand, tell)
  const shelf = useShelf({ kind, items, form, stand, account, accepted: verdict.accepted })
  const saving = useSaving({ kind, items, side, form, stand, setStand, verdict, shelf, tell })
  return {
    kind,
    items,
    side,
    form,
    stand,
    line,
    failure,
    verdict,
    shelf,
    saving,
    isDirty: () => isChanged(items, stand.base, form.getValues()),
    restore: () => {
      const { kept } = shelf
      if (!kept) return
      const { version = 0, base, values } = kept
      // What was typed over an older version is compared with the present one when it is saved.
      setStand({ base, record: stand.record && { ...stand.record, version } })
      form.reset(values)
      verdict.setAccepted(kept.accepted)
      shelf.taken()
    },
  }
}

export type Editor = ReturnType<typeof useEditor>
