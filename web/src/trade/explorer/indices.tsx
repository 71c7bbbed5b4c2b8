import { useQuery } from 'urql'

import type { Side, TradeIndicesQuery } from '../../gql/graphql'
import { useReading } from '../../session/viewer'
import { Choice } from '../../shared/choice'
import { useChoices } from '../../shared/choices'
import { Export } from '../../shared/export'
import { Name, useName, type Localized } from '../../shared/name'
import { Panel } from '../../shared/panel'
import { useMessage } from '../../shared/speech'
import { Answer } from '../../shared/states'
import { Synthetic } from '../../shared/synthetic'
import type { TradeQuestion } from './choice'
import { Footing } from './footing'
import { Formula } from './formula'
import { Index, IndexCards } from './index-cards'
import { INDICES, REFERENCE_DATASETS } from './indices-query'
import { SectorIndices } from './sector-indices'
import { UnitValues } from './unit-values'

interface ReferenceCode {
  code: string
  side: Side
}

/** The name of a reference dataset in the address. */
const nameOf = ({ side, code }: ReferenceCode) => `${side}.${code}`

/** What the trade of a bank is like, in numbers that can be compared; what is not defined says why. */
export function Indices({ question }: { question: TradeQuestion }) {
  const { one } = useChoices()
  const { period, currency, reporter, against, filter } = question
  const [{ data: world }] = useQuery({ query: REFERENCE_DATASETS })
  const datasets = world?.referenceDatasets.nodes ?? []
  const chosen = datasets.find((dataset) => nameOf(dataset) === one('world'))
  const step = question.step === 'ALL' || !one('step') ? 'YEAR' : question.step
  const scope = { reporter, partner: filter.partners?.[0], synthetic: filter.synthetic }
  const [{ data, error }, again] = useQuery({
    query: INDICES,
    requestPolicy: useReading(),
    variables: {
      scope,
      period,
      currency,
      against,
      step,
      world: chosen && { code: chosen.code, side: chosen.side },
    },
  })
  return (
    <>
      {datasets.length > 0 && <WorldChoice datasets={datasets} chosen={chosen} />}
      <Answer data={data?.tradeIndices} error={error} again={again}>
        {(indices) => (
          <>
            <IndexPanels indices={indices} question={question} step={step} />
            <Export of={{ tradeIndices: { scope, period, currency } }} />
            <Footing
              question={question}
              rates={indices.rates}
              unconverted={[]}
              beside={chosen?.source ? [chosen.source] : []}
            />
          </>
        )}
      </Answer>
    </>
  )
}

interface Props {
  indices: TradeIndicesQuery['tradeIndices']
  question: TradeQuestion
  step: 'YEAR' | 'QUARTER' | 'MONTH'
}

function IndexPanels({ indices, question, step }: Props) {
  const t = useMessage()
  const mark = indices.containsSynthetic && <Synthetic />
  return (
    <>
      {mark && <p className="marked">{mark}</p>}
      <IndexCards indices={indices} />
      <Panel title={t('index.bySector')} extra={mark}>
        <SectorIndices indices={indices} question={question} />
      </Panel>
      <Panel title={t('index.unitValue')} extra={mark}>
        <UnitValues indices={indices} question={question} step={step} />
      </Panel>
      {indices.advantageOnWorld && (
        <Panel title={t('index.onWorld')} extra={mark}>
          <AdvantageOnWorld chapters={indices.advantageOnWorld} />
        </Panel>
      )}
    </>
  )
}

interface WorldProps {
  datasets: (ReferenceCode & { title: Localized })[]
  chosen?: ReferenceCode
}

/** The figures of whole economies that the bank's trade is held against. */
function WorldChoice({ datasets, chosen }: WorldProps) {
  const t = useMessage()
  const read = useName()
  return (
    <div className="explore-choices" role="group" aria-label={t('explore.choices')}>
      <Choice
        label={t('index.world')}
        of="world"
        value={chosen ? nameOf(chosen) : ''}
        options={[
          { value: '', label: t('index.world.none') },
          ...datasets.map((dataset) => ({ value: nameOf(dataset), label: read(dataset.title) })),
        ]}
      />
    </div>
  )
}

interface ChaptersProps {
  chapters: NonNullable<TradeIndicesQuery['tradeIndices']['advantageOnWorld']>
}

/** The chapters of goods that the bank exports more than the world does. */
function AdvantageOnWorld({ chapters }: ChaptersProps) {
  const t = useMessage()
  return (
    <>
      <div className="table-hold" tabIndex={0} role="region" aria-label={t('index.onWorld')}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{t('dimension.HS2')}</th>
              <th scope="col">{t('index.advantage')}</th>
            </tr>
          </thead>
          <tbody>
            {chapters.map(({ hsChapter, name, index }) => (
              <tr key={hsChapter}>
                <th scope="row">
                  {hsChapter} {name && <Name of={name} />}
                </th>
                <td>
                  <Index of={index} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Formula of="advantage" />
    </>
  )
}
