import { useFigures } from '../shared/figure'
import { useMessage } from '../shared/speech'

/** Sums that are in none of the figures, because no exchange rate is recorded for them. */
export function Unconverted({ sums }: { sums: { amount: string; currency: string }[] }) {
  const t = useMessage()
  const figures = useFigures()
  if (sums.length === 0) return null
  return (
    <p className="spaced">
      {t('explore.unconverted')} {sums.map(figures.full).join('; ')}
    </p>
  )
}
