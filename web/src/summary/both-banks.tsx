import type { BankTradeFragment, Side } from '../gql/graphql'
import { useFigures } from '../shared/figure'
import { Panel } from '../shared/panel'
import { SIDES } from '../shared/side'
import { useMessage } from '../shared/speech'
import { Synthetic } from '../shared/synthetic'

interface Props {
  projects: { total: number; bySide: { of: Side; count: number }[] }
  /** The trade as each bank reports it. */
  trade: BankTradeFragment[]
}

/** What each bank has of a sector or cluster. Their trade figures stand beside each other. */
export function BothBanks({ projects, trade }: Props) {
  const t = useMessage()
  const figures = useFigures()
  const countOf = (side: Side) => projects.bySide.find(({ of }) => of === side)?.count ?? 0
  const shareOf = (side: Side) =>
    projects.total > 0 && figures.percent(String((100 * countOf(side)) / projects.total))
  const isSynthetic = trade.some(({ containsSynthetic }) => containsSynthetic)
  const tradeOf = (side: Side) => trade.find(({ reporter }) => reporter === side)
  return (
    <Panel title={t('banks.title')} extra={isSynthetic && <Synthetic />}>
      <div className="table-hold" tabIndex={0} role="region" aria-label={t('banks.title')}>
        <table className="figures">
          <thead>
            <tr>
              <td />
              {SIDES.map((side) => (
                <th key={side} scope="col">
                  {t(`side.${side}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('projects.title')}</th>
              {SIDES.map((side) => (
                <td key={side}>
                  {figures.count(countOf(side))} <span className="soft small">{shareOf(side)}</span>
                </td>
              ))}
            </tr>
            {(['total', 'exports', 'imports'] as const).map((sum) => (
              <tr key={sum}>
                <th scope="row">{t(`trade.${sum}`)}</th>
                {SIDES.map((side) => {
                  const figure = tradeOf(side)?.[sum]
                  return <td key={side}>{figure ? figures.brief(figure) : '—'}</td>
                })}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('banks.share')}</th>
              {SIDES.map((side) => {
                const percent = tradeOf(side)?.sharePercent
                return <td key={side}>{percent ? figures.percent(percent) : '—'}</td>
              })}
            </tr>
          </tbody>
        </table>
      </div>
      <p className="soft small spaced">{t('banks.help')}</p>
    </Panel>
  )
}
