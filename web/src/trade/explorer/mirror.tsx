import { useQuery } from 'urql'

import type { TradeMirrorQuery } from '../../gql/graphql'
import { useReading } from '../../session/viewer'
import { Choice } from '../../shared/choice'
import { Export } from '../../shared/export'
import { useFigures } from '../../shared/figure'
import { Key } from '../../shared/keys'
import { Panel } from '../../shared/panel'
import { useMessage } from '../../shared/speech'
import { Answer, Nothing } from '../../shared/states'
import { Synthetic } from '../../shared/synthetic'
import { mirrorOf, type TradeQuestion } from './choice'
import { drawLines } from './draw'
import { Drawn } from './drawn'
import { Footing } from './footing'
import type { CalendarStep } from '../calendar'
import { Discrepancies, PairTable } from './mirror-table'
import { periodName } from './naming'
import { MIRROR } from './query'
import { useNote } from './title'
import { Why } from './undefined'

const STEPS = ['YEAR', 'QUARTER', 'MONTH'] as const satisfies readonly CalendarStep[]

/** Both banks' figures of their trade with each other, side by side and never added. */
export function Mirror({ question }: { question: TradeQuestion }) {
  const t = useMessage()
  const { currency } = question
  const step = question.step === 'ALL' ? 'YEAR' : question.step
  const filter = mirrorOf(question)
  const [{ data, error }, again] = useQuery({
    query: MIRROR,
    requestPolicy: useReading(),
    variables: { filter, step, currency },
  })
  return (
    <>
      <div className="explore-choices" role="group" aria-label={t('explore.choices')}>
        <Choice
          label={t('explore.step')}
          of="step"
          value={step}
          options={STEPS.map((value) => ({ value, label: t(`step.${value}`) }))}
        />
      </div>
      <Answer data={data?.mirror} error={error} again={again}>
        {({ ways, rates, unconverted }) => (
          <>
            {ways.map((way) => (
              <Way key={way.exporter} way={way} question={question} />
            ))}
            <Export of={{ mirror: { filter, step, currency } }} />
            <Footing question={question} rates={rates} unconverted={unconverted} />
          </>
        )}
      </Answer>
    </>
  )
}

interface WayProps {
  way: TradeMirrorQuery['mirror']['ways'][number]
  question: TradeQuestion
}

/** The trade from one bank to the other, as both report it. */
function Way({ way, question }: WayProps) {
  const t = useMessage()
  const figures = useFigures()
  const { exporter, importer, total, periods } = way
  const title = t(`mirror.${exporter}`)
  const note = useNote(question, total.containsSynthetic)
  const exported = t('mirror.exports', { side: exporter })
  const imported = t('mirror.imports', { side: importer })
  const shown = (amount: string) => figures.brief({ amount, currency: question.currency })
  const draw = drawLines({
    kind: 'bar',
    names: periods.map(({ period }) => periodName(period, figures)),
    lines: [
      { name: exported, values: periods.map(({ exports }) => exports?.amount ?? null) },
      { name: imported, values: periods.map(({ imports }) => imports?.amount ?? null) },
    ],
    isStacked: false,
    shown,
  })
  if (periods.length === 0) {
    return (
      <Panel title={title}>
        <Nothing say={t('explore.nothing')} />
      </Panel>
    )
  }
  return (
    <Panel title={title} extra={total.containsSynthetic && <Synthetic />}>
      <dl className="keys">
        <Key label={exported} note={t(`valuation.${way.exportValuation}`)}>
          {total.exports ? figures.brief(total.exports) : '—'}
        </Key>
        <Key label={imported} note={t(`valuation.${way.importValuation}`)}>
          {total.imports ? figures.brief(total.imports) : '—'}
        </Key>
        <Key label={t('figures.difference')} note={t('mirror.difference.help')}>
          {total.difference ? figures.brief(total.difference) : '—'}
        </Key>
        <Key label={t('mirror.asymmetry')} note={t('mirror.asymmetry.help')}>
          {total.asymmetryPercent ? (
            figures.percent(total.asymmetryPercent)
          ) : (
            <Why reason={total.undefinedBecause} />
          )}
        </Key>
      </dl>
      <Drawn title={title} note={note} draw={draw} />
      <h3 className="part">{t('mirror.periods')}</h3>
      <PairTable label={title} pairs={periods} exported={exported} imported={imported} />
      <h3 className="part">{t('mirror.discrepancies')}</h3>
      <Discrepancies way={way} exported={exported} imported={imported} />
    </Panel>
  )
}
