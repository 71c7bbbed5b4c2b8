import { Link } from 'react-router'

import type { DatasetLineFragment, DatasetStatus } from '../gql/graphql'
import { useFigures } from '../shared/figure'
import { Name } from '../shared/name'
import { useAddress, useMessage } from '../shared/speech'
import type { Months } from './months'

/** Where a release stands. */
export function StatusTag({ status }: { status: DatasetStatus }) {
  const t = useMessage()
  return (
    <span className={`tag dataset ${status.toLowerCase()}`}>{t(`datasetStatus.${status}`)}</span>
  )
}

/** Says spans of months in the language of the page. */
export function useMonths(): (spans: Months[]) => string {
  const t = useMessage()
  const figures = useFigures()
  return (spans) =>
    spans
      .map(({ from, to }) =>
        from === to ? figures.month(from) : figures.span(figures.month(from), figures.month(to)),
      )
      .join(t('dataset.and'))
}

/** Where a release is shown, without the language. */
export function datasetAddress({ reporter, code }: { reporter: string; code: string }): string {
  return `/datasets/${reporter.toLowerCase()}/${code}`
}

/** The title of a release, leading to its page. */
export function DatasetLink({ of }: { of: DatasetLineFragment }) {
  const address = useAddress()
  return (
    <Link to={address(datasetAddress(of))}>
      <Name of={of.title} />
    </Link>
  )
}
