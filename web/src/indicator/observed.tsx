import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'

import type { ObservedFragment } from '../gql/graphql'
import { useFigures } from '../shared/figure'
import { Name, type Localized } from '../shared/name'
import { isoAt } from '../shared/partial-date'
import { useAddress, useMessage } from '../shared/speech'

/** An indicator with the unit of its values: units do not agree with numbers in every language. */
export function IndicatorName({
  observed,
}: {
  observed: Pick<ObservedFragment, 'indicator' | 'measure'>
}) {
  const t = useMessage()
  const { indicator, measure } = observed
  const name = indicator ? <Name of={indicator.name} /> : t('figures.indicator')
  return <InUnit name={name} unit={measure.unit} code={measure.unitCode} />
}

interface InUnitProps {
  name: ReactNode
  unit: Localized | null
  code: string
}

/** What is measured, and in which unit. */
export function InUnit({ name, unit, code }: InUnitProps) {
  const values = { name, unit: unit ? <Name of={unit} /> : code }
  return <FormattedMessage id="figures.named" values={values} />
}

/** What was observed, and of what. */
export function About({ observed }: { observed: ObservedFragment }) {
  const address = useAddress()
  const { subject } = observed
  return (
    <>
      <IndicatorName observed={observed} />
      {subject && (
        <div className="soft small">
          {subject.__typename === 'Project' ? (
            <Link to={address(`/projects/${subject.code}`)}>
              <Name of={subject.name} />
            </Link>
          ) : (
            <Name of={subject.name} />
          )}
        </div>
      )}
    </>
  )
}

/** The number, and whether it is more or less than a plain number. */
export function Measured({
  observed,
}: {
  observed: Pick<ObservedFragment, 'qualifier' | 'measure'>
}) {
  const t = useMessage()
  const figures = useFigures()
  const { qualifier, measure } = observed
  return (
    <>
      {qualifier !== 'ACTUAL' && <span className="soft">{t(`qualifier.${qualifier}`)} </span>}
      {figures.exact(measure.value)}
    </>
  )
}

/** The time that a number is about. */
export function Spell({ period }: { period: ObservedFragment['period'] }) {
  const figures = useFigures()
  if (!period) return '—'
  const { from, to, precision } = period
  if (precision !== 'RANGE') return figures.date(isoAt(from, precision))
  const [first, last] = [isoAt(from, 'MONTH'), isoAt(to, 'MONTH')]
  return figures.span(figures.date(first), figures.date(last))
}
