import { useFigures } from '../../shared/figure'
import { useMessage } from '../../shared/speech'
import type { TradeQuestion } from './choice'
import { useMeasure } from './measure'
import { periodName } from './naming'

/** What a series shows: the measure, and by what it is told apart. */
export function useTitle({ measure, step, group }: TradeQuestion): string {
  const t = useMessage()
  const parts = [t(`measure.${measure}`), t(`step.${step}`)]
  if (group !== 'NONE') parts.push(t(`dimension.${group}`))
  return parts.join(' · ')
}

/** Under which conditions a picture was drawn, since it leaves its page. */
export function useNote(question: TradeQuestion, isSynthetic: boolean): string {
  const t = useMessage()
  const figures = useFigures()
  const { period, reporter, measure, currency, group, view, filter } = question
  const { unit } = useMeasure(measure, currency)
  const isBoth = view === 'mirror' || (view === 'series' && group === 'REPORTER')
  const parts = [
    periodName(period, figures),
    isBoth ? t('reporter.both') : t(`reporter.${reporter}`),
    filter.direction && t(`direction.${filter.direction}`),
    view === 'mirror' ? currency : unit,
    isSynthetic && t('synthetic'),
  ]
  return parts.filter(Boolean).join(' · ')
}
