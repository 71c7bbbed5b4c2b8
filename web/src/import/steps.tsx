import { Link } from 'react-router'

import { useAddress, useMessage } from '../shared/speech'
import type { Kind } from './kind'

const STEPS = ['file', 'describe', 'check', 'load'] as const
export type Step = (typeof STEPS)[number]

interface Props {
  at: Step
  kind?: Kind
  /** Whether the steps behind can be gone back to. */
  isBackOpen?: boolean
}

/** How far an import is, and the way back. */
export function Steps({ at, kind, isBackOpen = true }: Props) {
  const t = useMessage()
  const address = useAddress()
  const reached = STEPS.indexOf(at)
  const ways: Partial<Record<Step, string>> = {
    file: kind ? `/work/import?kind=${kind}` : '/work/import',
    ...(kind && { describe: `/work/import?kind=${kind}&step=describe` }),
  }
  return (
    <nav aria-label={t('import.steps')}>
      <ol className="import-steps">
        {STEPS.map((step, place) => {
          const way = isBackOpen && place < reached ? ways[step] : undefined
          return (
            <li
              key={step}
              className={place < reached ? 'done' : undefined}
              aria-current={step === at ? 'step' : undefined}
            >
              <span className="number" aria-hidden="true">
                {place + 1}
              </span>
              {way ? (
                <Link to={address(way)}>{t(`import.step.${step}`)}</Link>
              ) : (
                t(`import.step.${step}`)
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
