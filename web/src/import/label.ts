import { useIntl } from 'react-intl'

/** What a kind of finding is called. */
export function useLabel(): (code: string) => string {
  const intl = useIntl()
  return (code) => {
    const id = `import.finding.${code}`
    // The register may come to find more than this page knows.
    return id in intl.messages
      ? intl.formatMessage({ id })
      : intl.formatMessage({ id: 'import.finding.other' }, { code })
  }
}
