import type { CSSProperties } from 'react'

import type { MatrixFragment } from '../../gql/graphql'
import { useMessage } from '../../shared/speech'
import type { TradeQuestion } from './choice'
import { heatOf } from './draw'
import { KeyName } from './key-name'
import { useMeasure } from './measure'

/** How strongly the cell with the most is coloured, in percent. */
const STRONGEST = 45

interface Props {
  question: TradeQuestion
  matrix: MatrixFragment
}

/** The cells of a matrix with the sums of its rows and columns. Nothing on record stays empty. */
export function MatrixTable({ question, matrix }: Props) {
  const t = useMessage()
  const { rows, columns, measure, currency } = question
  const { plain, unit } = useMeasure(measure, currency)
  const said = (figure: string | null | undefined) => (figure == null ? '' : plain(figure))
  const most = Math.max(1, ...heatOf(matrix.cells).map(([, , strength]) => strength))
  return (
    <div className="table-hold" tabIndex={0} role="region" aria-label={t('explore.table')}>
      <table className="figures crossed">
        <caption>{t('figures.named', { name: t(`measure.${measure}`), unit })}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`dimension.${rows}`)}</th>
            {matrix.columns.map(({ key, isOther }, at) => (
              <th key={at} scope="col">
                <KeyName of={isOther ? null : key} dimension={columns} />
              </th>
            ))}
            <th scope="col">{t('count.all')}</th>
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ key, isOther, figure }, at) => (
            <tr key={at}>
              <th scope="row">
                <KeyName of={isOther ? null : key} dimension={rows} />
              </th>
              {matrix.cells[at]?.map((cell, column) => (
                <Cell key={column} figure={cell} most={most} said={said(cell)} />
              ))}
              <td>{said(figure)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('count.all')}</th>
            {matrix.columns.map(({ figure }, at) => (
              <td key={at}>{said(figure)}</td>
            ))}
            <td>{said(matrix.total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

interface CellProps {
  figure: string | null
  most: number
  said: string
}

/** A cell, the more the darker. */
function Cell({ figure, most, said }: CellProps) {
  const strength = heatOf([[figure]])[0]?.[2] ?? 0
  const share = { '--share': (strength / most) * STRONGEST } as CSSProperties
  return (
    <td className={figure === null ? undefined : 'warm'} style={share}>
      {said}
    </td>
  )
}
