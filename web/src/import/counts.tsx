import { useChoices } from '../shared/choices'
import { useFigures } from '../shared/figure'
import { useMessage } from '../shared/speech'
import { SeverityMark } from './severity'
import { useLabel } from './label'
import type { ReportFacts } from './report'

/** How often each thing was found; one of them at a time can be looked at. */
export function Counts({ counts }: Pick<ReportFacts, 'counts'>) {
  const t = useMessage()
  const label = useLabel()
  const figures = useFigures()
  const { one, choose } = useChoices()
  const chosen = one('code')
  return (
    <ul className="import-counts" aria-label={t('import.counts')}>
      {counts.map(({ code, count, severity }) => (
        <li key={`${code} ${severity}`}>
          <button
            type="button"
            aria-pressed={code === chosen}
            onClick={() => {
              choose({ code: code === chosen ? undefined : code })
            }}
          >
            <SeverityMark severity={severity} />
            <span>{label(code)}</span>
            <span className="number">{figures.count(Number(count))}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
