import type { MessageId } from './language'

interface Room {
  /** Below the language. */
  path: string
  title: MessageId
}

/** The public pages, as the head of every page shows them. */
export const ROOMS: readonly Room[] = [
  { path: '', title: 'overview.title' },
  { path: '/projects', title: 'projects.title' },
  { path: '/sectors', title: 'sectors.title' },
  { path: '/clusters', title: 'clusters.title' },
  { path: '/enterprises', title: 'enterprises.title' },
  { path: '/trade', title: 'explore.title' },
  { path: '/figures', title: 'figures.title' },
]
