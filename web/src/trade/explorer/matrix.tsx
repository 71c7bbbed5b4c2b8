import { useQuery } from 'urql'

import type { MatrixFragment } from '../../gql/graphql'
import { useReading } from '../../session/viewer'
import { Choice } from '../../shared/choice'
import { Export } from '../../shared/export'
import { Panel } from '../../shared/panel'
import { useMessage } from '../../shared/speech'
import { Answer, Nothing } from '../../shared/states'
import { Synthetic } from '../../shared/synthetic'
import { columnsFor, LINES, type TradeQuestion } from './choice'
import { drawHeat } from './draw'
import { Drawn } from './drawn'
import { Footing } from './footing'
import { MatrixTable } from './matrix-table'
import { useMeasure } from './measure'
import { short, useNaming } from './naming'
import { MATRIX } from './query'
import { MeasureChoice } from './series'
import { useNote } from './title'

/** So many rows and columns stand for themselves; of months there may be more. */
const MOST_LINES = 20
const MOST_PERIODS = 100
const ROW_HEIGHT = 30
const AXIS_HEIGHT = 60

const isTime = (line: string) => ['YEAR', 'QUARTER', 'MONTH'].includes(line)
const mostOf = (line: string) => (isTime(line) ? MOST_PERIODS : MOST_LINES)

/** Trade by two dimensions across each other, as a heat map and as a table. */
export function Matrix({ question }: { question: TradeQuestion }) {
  const { rows, columns, period, reporter, measure, currency } = question
  const asked = {
    rows,
    columns,
    mostRows: mostOf(rows),
    mostColumns: mostOf(columns),
    filter: { ...question.filter, period, reporter },
    measure,
    currency,
  }
  const [{ data, error }, again] = useQuery({
    query: MATRIX,
    variables: asked,
    requestPolicy: useReading(),
  })
  return (
    <>
      <MatrixChoices question={question} />
      <Answer data={data?.tradeMatrix} error={error} again={again}>
        {(matrix) => (
          <>
            <Shown question={question} matrix={matrix} />
            <Export of={{ tradeMatrix: asked }} />
            <Footing question={question} rates={matrix.rates} unconverted={matrix.unconverted} />
          </>
        )}
      </Answer>
    </>
  )
}

interface Props {
  question: TradeQuestion
  matrix: MatrixFragment
}

function Shown({ question, matrix }: Props) {
  const t = useMessage()
  const name = useNaming()
  const note = useNote(question, matrix.containsSynthetic)
  const { rows, columns, measure, currency } = question
  const { brief } = useMeasure(measure, currency)
  if (matrix.rows.length === 0) return <Nothing say={t('explore.nothing')} />
  const title = [t(`measure.${measure}`), t(`dimension.${rows}`), t(`dimension.${columns}`)].join(
    ' · ',
  )
  const named = (lines: MatrixFragment['rows'], of: typeof rows) =>
    lines.map(({ key, isOther }) => short(name(isOther ? null : key, of)))
  const draw = drawHeat({
    rows: named(matrix.rows, rows),
    columns: named(matrix.columns, columns),
    cells: matrix.cells,
    shown: brief,
  })
  const mark = matrix.containsSynthetic && <Synthetic />
  return (
    <>
      <Panel title={title} extra={mark}>
        <Drawn
          title={title}
          note={note}
          draw={draw}
          height={matrix.rows.length * ROW_HEIGHT + AXIS_HEIGHT}
        />
        <p className="soft small spaced">{t('explore.heat')}</p>
      </Panel>
      <Panel title={t('explore.table')} extra={mark}>
        <MatrixTable question={question} matrix={matrix} />
      </Panel>
    </>
  )
}

/** What stands across what, and in which measure. */
function MatrixChoices({ question }: { question: TradeQuestion }) {
  const t = useMessage()
  const { rows, columns } = question
  const option = (value: (typeof LINES)[number]) => ({ value, label: t(`dimension.${value}`) })
  return (
    <div className="explore-choices" role="group" aria-label={t('explore.choices')}>
      <Choice label={t('explore.rows')} of="rows" value={rows} options={LINES.map(option)} />
      <Choice
        label={t('explore.columns')}
        of="columns"
        value={columns}
        options={columnsFor(rows).map(option)}
      />
      <MeasureChoice question={question} />
    </div>
  )
}
