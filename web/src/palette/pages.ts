import { useEffect, useState } from 'react'
import { useIntl } from 'react-intl'

import { useSession } from '../session/viewer'
import { loadWorkMessages, type Messages } from '../shared/language'
import { ROOMS } from '../shared/rooms'
import { useAddress, useLanguage, useMessage } from '../shared/speech'
import { ROOMS as DESK } from '../work/rooms'
import type { Entry } from './entry'

/** The pages that the viewer may open. */
export function usePages(): Entry[] {
  const t = useMessage()
  const address = useAddress()
  const { viewer } = useSession()
  const { messages } = useIntl()
  const mine = viewer ? DESK.filter(({ roles }) => !roles || roles.includes(viewer.role)) : []
  const own = mine.filter(({ title }) => title in messages)
  const rooms = [
    ...ROOMS,
    ...own.map(({ path, title }) => ({ path: `/work${path}`, title })),
    ...(viewer ? [] : [{ path: '/sign-in', title: 'session.signIn' as const }]),
  ]
  return rooms.map(({ path, title }) => ({
    id: `page ${path}`,
    name: t(title),
    path: address(path),
  }))
}

/** The messages of the desk, for whoever works there; none until they have come. */
export function useOwnMessages(): Messages {
  const language = useLanguage()
  const { viewer } = useSession()
  const [messages, setMessages] = useState<Messages>({})
  const isSignedIn = Boolean(viewer)
  useEffect(() => {
    if (!isSignedIn) return
    let isWanted = true
    const show = (messages: Messages) => {
      if (isWanted) setMessages(messages)
    }
    // Without them the palette still leads to all public pages.
    loadWorkMessages(language).then(show, () => undefined)
    return () => {
      isWanted = false
    }
  }, [language, isSignedIn])
  return messages
}
