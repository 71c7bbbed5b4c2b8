import { useWatch } from 'react-hook-form'
import { useIntl } from 'react-intl'

import type { ControlProps } from '../entry/item'
import { isNumber } from '../shared/number'
import { useMessage } from '../shared/speech'

/** What the shares of all participants come to. */
export function ShareTotal({ path }: ControlProps) {
  const t = useMessage()
  const intl = useIntl()
  const entries = (useWatch({ name: path }) ?? []) as { sharePercent?: string }[]
  const shares = entries.map(({ sharePercent = '' }) => sharePercent).filter(isNumber)
  // Hundredths are whole numbers: their sum is exact.
  const hundredths = shares.reduce((sum, share) => sum + Math.round(Number(share) * 100), 0)
  const total = intl.formatNumber(hundredths / 10_000, {
    style: 'percent',
    maximumFractionDigits: 2,
  })
  return (
    <p className={`share-total small ${hundredths > 10_000 ? 'over' : 'soft'}`} role="status">
      {/* Its place is kept while there is nothing to say: what is below must not move. */}
      {shares.length > 0 ? t('entry.participant.total', { total }) : '\u00a0'}
    </p>
  )
}
