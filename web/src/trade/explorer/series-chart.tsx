import { useFigures } from '../../shared/figure'
import { useMessage } from '../../shared/speech'
import { Refused, Waiting } from '../../shared/states'
import { drawLines } from './draw'
import { Drawn } from './drawn'
import { calendarPeriods, isWhole } from '../calendar'
import { useMeasure } from './measure'
import { periodName } from './naming'
import { useNote, useTitle } from './title'
import { chartStep, useLines } from './use-lines'
import type { Asked } from './use-trade-question'

interface Props {
  asked: Asked
  isSynthetic: boolean
}

/** A series as lines, areas or bars. Periods that are not complete are marked. */
export function SeriesChart({ asked: { question, released }, isSynthetic }: Props) {
  const t = useMessage()
  const figures = useFigures()
  const title = useTitle(question)
  const note = useNote(question, isSynthetic)
  const { lines, error, again } = useLines(question)
  const { measure, currency, chart, group, period, step } = question
  const { brief } = useMeasure(measure, currency)
  const drawnStep = chartStep(question)
  const periods = calendarPeriods(period, drawnStep)
  const isCut = periods.map((one) => !isWhole(one, period, released))
  const names = periods.map((one, at) => periodName(one, figures) + (isCut[at] ? ' *' : ''))
  if (error) return <Refused error={error} again={again} />
  if (!lines) return <Waiting />
  const kind = chart === 'area' || chart === 'bar' ? chart : 'line'
  const isStacked = group !== 'REPORTER' && measure !== 'UNIT_VALUE'
  return (
    <>
      <Drawn
        title={title}
        note={note}
        draw={drawLines({ kind, names, lines, isStacked, shown: brief })}
      />
      {isCut.includes(true) && <p className="soft small spaced">{t('explore.cut')}</p>}
      {drawnStep !== step && <p className="soft small spaced">{t('explore.byQuarter')}</p>}
    </>
  )
}
