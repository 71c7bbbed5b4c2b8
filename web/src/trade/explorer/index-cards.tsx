import type { IndexFragment, TradeIndicesQuery } from '../../gql/graphql'
import { useFigures } from '../../shared/figure'
import { useMessage } from '../../shared/speech'
import { Formula, type FormulaName } from './formula'
import { Why } from './undefined'

type Answer = TradeIndicesQuery['tradeIndices']

/** An index, or why there is none. */
export function Index({ of }: { of: IndexFragment | undefined }) {
  const figures = useFigures()
  if (!of?.value) return <Why reason={of?.undefinedBecause} />
  return figures.index(of.value)
}

/** The indices of the whole trade, each with its formula. */
export function IndexCards({ indices }: { indices: Answer }) {
  const t = useMessage()
  const { goodsOfExports, goodsOfImports, partnersOfExports, partnersOfImports } = indices
  return (
    <ul className="cards">
      <Card
        title={t('index.goods')}
        formula="concentration"
        values={[
          [t('direction.EXPORT'), goodsOfExports],
          [t('direction.IMPORT'), goodsOfImports],
        ]}
      />
      <Card
        title={t('index.partners')}
        formula="concentration"
        values={[
          [t('direction.EXPORT'), partnersOfExports],
          [t('direction.IMPORT'), partnersOfImports],
        ]}
      />
      <Card
        title={t('index.intraIndustry')}
        formula="intraIndustry"
        values={[[t('index.allSectors'), indices.intraIndustryTrade]]}
      />
      <Card
        title={t('index.complementarity')}
        formula="complementarity"
        values={[[t('index.withOtherBank'), indices.complementarity]]}
      />
      <Card
        title={t('index.intensity')}
        formula="intensity"
        values={[[t('index.withPartner'), indices.tradeIntensity]]}
      />
    </ul>
  )
}

interface CardProps {
  title: string
  formula: FormulaName
  /** What each value is of, and the value. */
  values: [string, IndexFragment][]
}

function Card({ title, formula, values }: CardProps) {
  return (
    <li>
      <article className="panel card">
        <h2>{title}</h2>
        <dl className="index-values">
          {values.map(([of, index]) => (
            <div key={of}>
              <dt className="soft small">{of}</dt>
              <dd>
                <Index of={index} />
              </dd>
            </div>
          ))}
        </dl>
        <Formula of={formula} />
      </article>
    </li>
  )
}
