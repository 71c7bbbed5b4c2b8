import type { TradeIndicesQuery, UnitValueFragment } from '../../gql/graphql'
import { Choice } from '../../shared/choice'
import { useFigures } from '../../shared/figure'
import { useMessage } from '../../shared/speech'
import { drawLines } from './draw'
import { Drawn } from './drawn'
import { Formula } from './formula'
import { Index } from './index-cards'
import type { CalendarStep } from '../calendar'
import { useMeasure } from './measure'
import { periodName } from './naming'
import type { TradeQuestion } from './choice'
import { useNote } from './title'

const STEPS = ['YEAR', 'QUARTER', 'MONTH'] as const satisfies readonly CalendarStep[]

interface Props {
  indices: TradeIndicesQuery['tradeIndices']
  question: TradeQuestion
  step: CalendarStep
}

/** How unit values moved, of exports and of imports. */
export function UnitValues({ indices, question, step }: Props) {
  const t = useMessage()
  const figures = useFigures()
  const note = useNote({ ...question, measure: 'UNIT_VALUE' }, indices.containsSynthetic)
  const { unitValuesOfExports: exports, unitValuesOfImports: imports } = indices
  const valuesOf = (points: UnitValueFragment[]) => points.map(({ index }) => index.value)
  const draw = drawLines({
    kind: 'line',
    names: exports.map(({ period }) => periodName(period, figures)),
    lines: [
      { name: t('direction.EXPORT'), values: valuesOf(exports) },
      { name: t('direction.IMPORT'), values: valuesOf(imports) },
    ],
    isStacked: false,
    shown: figures.exact,
  })
  return (
    <>
      <Choice
        label={t('explore.step')}
        of="step"
        value={step}
        options={STEPS.map((value) => ({ value, label: t(`step.${value}`) }))}
      />
      <Drawn title={t('index.unitValue')} note={note} draw={draw} />
      <Table exports={exports} imports={imports} question={question} />
      <Formula of="unitValue" />
    </>
  )
}

interface TableProps {
  exports: UnitValueFragment[]
  imports: UnitValueFragment[]
  question: TradeQuestion
}

function Table({ exports, imports, question: { currency } }: TableProps) {
  const t = useMessage()
  const figures = useFigures()
  const { brief } = useMeasure('UNIT_VALUE', currency)
  const said = (point: UnitValueFragment | undefined) =>
    point?.unitValue ? brief(point.unitValue) : '—'
  return (
    <div className="table-hold" tabIndex={0} role="region" aria-label={t('index.unitValue')}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{t('figures.period')}</th>
            <th scope="col">{t('index.unitValue.exports')}</th>
            <th scope="col">{t('index.ofExports')}</th>
            <th scope="col">{t('index.unitValue.imports')}</th>
            <th scope="col">{t('index.ofImports')}</th>
          </tr>
        </thead>
        <tbody>
          {exports.map((point, at) => (
            <tr key={point.period.from}>
              <th scope="row">{periodName(point.period, figures)}</th>
              <td>{said(point)}</td>
              <td>
                <Index of={point.index} />
              </td>
              <td>{said(imports[at])}</td>
              <td>
                <Index of={imports[at]?.index} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
