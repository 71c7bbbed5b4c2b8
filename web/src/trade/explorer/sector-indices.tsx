import type { IndexFragment, OfSectorFragment, TradeIndicesQuery } from '../../gql/graphql'
import { Choice } from '../../shared/choice'
import { Name, type Localized } from '../../shared/name'
import { useMessage } from '../../shared/speech'
import { REFERENCES, type TradeQuestion } from './choice'
import { Formula } from './formula'
import { Index } from './index-cards'

type Answer = TradeIndicesQuery['tradeIndices']
type OfSectors = OfSectorFragment[] | null

interface Line {
  code: string
  name: Localized | undefined
  indices: (IndexFragment | undefined)[]
}

/** One line for each sector that any of the indices knows. */
function linesOf(lists: OfSectors[]): Line[] {
  const all = lists.flatMap((list) => list ?? [])
  const sectors = new Map(all.map(({ sector }) => [sector?.code ?? '', sector?.name]))
  return [...sectors].map(([code, name]) => ({
    code,
    name,
    indices: lists.map((list) => list?.find(({ sector }) => (sector?.code ?? '') === code)?.index),
  }))
}

interface Props {
  indices: Answer
  question: TradeQuestion
}

/** What the bank is at home in, sector by sector. */
export function SectorIndices({ indices, question }: Props) {
  const t = useMessage()
  const lines = linesOf([
    indices.revealedComparativeAdvantage,
    indices.intraIndustryTradeBySector,
    indices.quotientsOfProjects,
    indices.quotientsOfJobs,
  ])
  return (
    <>
      <Choice
        label={t('index.against')}
        of="against"
        value={question.against}
        options={REFERENCES.map((value) => ({ value, label: t(`index.against.${value}`) }))}
      />
      <div className="table-hold" tabIndex={0} role="region" aria-label={t('index.bySector')}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{t('project.sector')}</th>
              <th scope="col">{t('index.advantage')}</th>
              <th scope="col">{t('index.intraIndustry')}</th>
              <th scope="col">{t('index.quotient.projects')}</th>
              <th scope="col">{t('index.quotient.jobs')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ code, name, indices }) => (
              <tr key={code}>
                <th scope="row">{name ? <Name of={name} /> : t('explore.noSector')}</th>
                {indices.map((index, at) => (
                  <td key={at}>
                    <Index of={index} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Formula of="advantage" />
      <Formula of="intraIndustry" />
      <Formula of="quotient" />
    </>
  )
}
