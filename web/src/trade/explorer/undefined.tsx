import type { FigureUndefined, GrowthUndefined } from '../../gql/graphql'
import { useFigures } from '../../shared/figure'
import { useMessage } from '../../shared/speech'

/** Why there is no figure. */
export function Why({ reason }: { reason: FigureUndefined | GrowthUndefined | null | undefined }) {
  const t = useMessage()
  return <span className="soft small">{reason ? t(`undefined.${reason}`) : '—'}</span>
}

interface ChangeProps {
  of: { percent: string | null; undefinedBecause: FigureUndefined | GrowthUndefined | null } | null
}

/** A growth with its sign, or why it is not defined. */
export function Change({ of }: ChangeProps) {
  const figures = useFigures()
  if (!of?.percent) return <Why reason={of?.undefinedBecause} />
  return figures.change(of.percent)
}
