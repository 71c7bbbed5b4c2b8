import { useQuery } from 'urql'

import { graphql } from '../gql'
import { FACETS } from '../project/query'
import { Name, useName, type Localized } from '../shared/name'
import { usePause } from '../shared/pause'
import { useAddress, useMessage } from '../shared/speech'
import { fits, type Entry, type Group } from './entry'

const FOUND = graphql(`
  query Found($text: String!) {
    projects(filter: { text: $text }, first: 6) {
      nodes {
        ...ReferredProject
      }
    }
    enterprises(filter: { text: $text }, first: 6) {
      nodes {
        ...ReferredEnterprise
      }
    }
  }
`)

interface Record {
  id: string
  code: string
  name: Localized
}

interface Found {
  groups: Group[]
  isWaiting: boolean
}

/** How long one may type before records are sought. */
const PAUSE_MS = 200

/** The records that some words lead to: those of a few kinds are all known, the others are asked for. */
export function useRecords(words: string): Found {
  const t = useMessage()
  const sought = usePause(words.trim(), PAUSE_MS)
  const [known] = useQuery({ query: FACETS })
  const [found] = useQuery({ query: FOUND, variables: { text: sought }, pause: !sought })
  const entries = useEntries()
  const isOfNow = Boolean(sought) && sought === words.trim()
  const data = isOfNow ? found.data : undefined
  const named = (records: Record[] = []) =>
    words.trim() ? records.filter(({ name, code }) => fits(all(name, code), words)) : []
  return {
    isWaiting: Boolean(words.trim()) && (!isOfNow || found.fetching),
    groups: [
      { title: t('projects.title'), entries: entries('/projects', data?.projects.nodes) },
      { title: t('enterprises.title'), entries: entries('/enterprises', data?.enterprises.nodes) },
      { title: t('sectors.title'), entries: entries('/sectors', named(known.data?.sectors.nodes)) },
      {
        title: t('clusters.title'),
        entries: entries('/clusters', named(known.data?.clusters.nodes)),
      },
    ],
  }
}

function all({ zh, ru, en }: Localized, code: string): string {
  return [zh, ru, en, code].join(' ')
}

function useEntries(): (room: string, records?: Record[]) => Entry[] {
  const address = useAddress()
  const read = useName()
  return (room, records = []) =>
    records.map(({ id, code, name }) => ({
      id,
      name: read(name),
      label: <Name of={name} />,
      note: code,
      path: address(`${room}/${code}`),
    }))
}
