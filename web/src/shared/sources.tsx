import { graphql } from '../gql'
import type { SourceNamesFragment } from '../gql/graphql'
import { useFigures } from './figure'
import { Name } from './name'
import { Quoted } from './quoted'
import { useMessage } from './speech'

export const SOURCE = graphql(`
  fragment SourceNames on Source {
    ...ReferredSource
    publisher
    url
    publishedOn {
      iso
    }
  }
`)

/** Both banks may have the same source, each as a record of its own: it is named once. */
function once(sources: SourceNamesFragment[]): SourceNamesFragment[] {
  return [...new Map(sources.map((source) => [source.code, source])).values()]
}

/** Where figures or facts are from. */
export function Sources({ sources }: { sources: SourceNamesFragment[] }) {
  const t = useMessage()
  const figures = useFigures()
  if (sources.length === 0) return <p className="soft">{t('sources.none')}</p>
  return (
    <ul className="points">
      {once(sources).map(({ id, title, url, publisher, publishedOn }) => (
        <li key={id}>
          {url ? (
            <a href={url} rel="noreferrer">
              <Name of={title} />
            </a>
          ) : (
            <Name of={title} />
          )}{' '}
          <span className="soft small">
            {publisher && <Quoted text={publisher} />}
            {publisher && publishedOn && ' · '}
            {publishedOn && figures.date(publishedOn.iso)}
          </span>
        </li>
      ))}
    </ul>
  )
}
