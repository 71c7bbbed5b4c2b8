import { Segmented } from 'antd'

import { useChoices } from '../shared/choices'
import { SIDES } from '../shared/side'
import { useMessage } from '../shared/speech'
import { SPANS } from './period'
import { CURRENCIES, type Question } from './question'

/** The choices of a page with trade figures. */
export function Ways({ question }: { question: Question }) {
  const t = useMessage()
  const { choose } = useChoices()
  return (
    <div className="ways" role="group" aria-label={t('trade.ways')}>
      <Segmented
        aria-label={t('trade.span')}
        value={question.span}
        options={SPANS.map((value) => ({
          value,
          label: t('trade.years', { years: Number(value) / 12 }),
        }))}
        onChange={(months) => {
          choose({ months })
        }}
      />
      <Segmented
        aria-label={t('trade.reporter')}
        value={question.reporter}
        options={SIDES.map((value) => ({ value, label: t(`reporter.${value}`) }))}
        onChange={(reporter) => {
          choose({ reporter })
        }}
      />
      <Segmented
        aria-label={t('trade.currency')}
        value={question.currency}
        options={[...CURRENCIES]}
        onChange={(currency) => {
          choose({ currency })
        }}
      />
    </div>
  )
}
