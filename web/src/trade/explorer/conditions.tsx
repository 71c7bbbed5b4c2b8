import { Button, Checkbox, Segmented } from 'antd'

import { useChoices } from '../../shared/choices'
import { Facets } from '../../shared/facet'
import { SIDES } from '../../shared/side'
import { useMessage } from '../../shared/speech'
import { CURRENCIES } from '../question'
import type { TradeQuestion } from './choice'
import { Months } from './months'
import { CONDITION_KEYS, Narrowing } from './narrowing'
import type { Asked } from './use-trade-question'

const ALL_KEYS = [...CONDITION_KEYS, 'synthetic']

/** Which trade is asked about. */
export function Conditions({ asked }: { asked: Asked }) {
  const t = useMessage()
  const { all, choose } = useChoices()
  const { question, released } = asked
  const isNarrow = ALL_KEYS.some((key) => all(key).length > 0)
  return (
    <Facets>
      <div className="conditions">
        <Months period={question.period} released={released} />
        <Reporter question={question} />
        <Currency question={question} />
        <Narrowing question={question} released={released} />
        <Checkbox
          checked={!question.filter.synthetic}
          onChange={({ target }) => {
            choose({ synthetic: target.checked ? 'no' : undefined })
          }}
        >
          {t('explore.withoutSynthetic')}
        </Checkbox>
        {isNarrow && (
          <Button
            onClick={() => {
              choose(Object.fromEntries(ALL_KEYS.map((key) => [key, undefined])))
            }}
          >
            {t('list.clear')}
          </Button>
        )}
      </div>
    </Facets>
  )
}

interface Props {
  question: TradeQuestion
}

/** Whose report is read; not asked where both stand beside each other. */
function Reporter({ question: { view, group, reporter } }: Props) {
  const t = useMessage()
  const { choose } = useChoices()
  if (view === 'mirror' || (view === 'series' && group === 'REPORTER')) return null
  return (
    <div className="choice">
      <span>{t('trade.reporter')}</span>
      <Segmented
        block
        aria-label={t('trade.reporter')}
        value={reporter}
        options={SIDES.map((value) => ({ value, label: t(`reporter.${value}`) }))}
        onChange={(reporter) => {
          choose({ reporter })
        }}
      />
    </div>
  )
}

function Currency({ question: { currency } }: Props) {
  const t = useMessage()
  const { choose } = useChoices()
  return (
    <div className="choice">
      <span>{t('trade.currency')}</span>
      <Segmented
        block
        aria-label={t('trade.currency')}
        value={currency}
        options={[...CURRENCIES]}
        onChange={(currency) => {
          choose({ currency })
        }}
      />
    </div>
  )
}
