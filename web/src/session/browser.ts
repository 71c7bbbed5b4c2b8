import Bowser from 'bowser'

/** What a browser calls itself, as people call it; nothing when it is no browser that one knows. */
export function browserOf(client: string | null): string | undefined {
  if (!client) return undefined
  const { browser, os } = Bowser.parse(client)
  const [version] = (browser.version ?? '').split('.')
  const name = [browser.name, version].filter(Boolean).join(' ')
  return [name, os.name].filter(Boolean).join(' · ') || undefined
}
