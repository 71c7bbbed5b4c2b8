import { date } from '../entry/items/date'
import { reference } from '../entry/items/reference'
import { currency, decimal } from '../entry/items/text'
import type { Kind } from '../entry/kind'
import { SOURCES } from '../entry/lookups'
import { EntryPage } from '../entry/page'
import type { ExchangeRateEntryFragment } from '../gql/graphql'
import { CREATE, TO_EDIT, UPDATE, VALIDATE } from './entry'

/** How exchange rates are entered. */
export const RATE_FORM: Kind = {
  path: 'rates',
  title: 'entry.rate.new',
  plural: 'entry.rates',
  name: (record) => {
    const { base, quote, month } = record as ExchangeRateEntryFragment
    return `${base} / ${quote}${month ? ` · ${month}` : ''}`
  },
  isPublicAtOnce: true,
  load: TO_EDIT,
  create: CREATE,
  update: UPDATE,
  validate: VALIDATE,
  sections: [
    {
      title: 'facts',
      about: 'entry.rate.about',
      items: [
        currency({
          name: 'base',
          label: 'fieldName.base',
          help: 'entry.rate.base.help',
          needed: 'always',
        }),
        currency({
          name: 'quote',
          label: 'entry.rate.quote',
          help: 'entry.rate.quote.help',
          needed: 'always',
        }),
        date({ name: 'month', label: 'trade.month', needed: 'always' }, 'month'),
        decimal({
          name: 'rate',
          label: 'explore.rate',
          help: 'entry.rate.rate.help',
          needed: 'always',
        }),
        reference({ name: 'source', label: 'sources.one', help: 'entry.source.help' }, SOURCES),
      ],
    },
  ],
}

/** The page on which an exchange rate is entered or corrected. */
export function Component() {
  return <EntryPage kind={RATE_FORM} />
}
