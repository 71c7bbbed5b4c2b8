import { useIntl } from 'react-intl'

import type { TradeMeasure } from '../../gql/graphql'
import { useFigures } from '../../shared/figure'
import { useMessage } from '../../shared/speech'

/** Figures of one measure as people of the page's language write them. */
export interface Measured {
  /** Rounded to what the eye takes in. */
  brief: (figure: string) => string
  /** As exact as a table shows it, without its unit. */
  plain: (figure: string) => string
  /** What the plain figures are in. */
  unit: string
}

const KG_IN_TONNE = 1000

/** How figures of a measure are written: money, tonnes, or money for a kilogram. */
export function useMeasure(measure: TradeMeasure, currency: string): Measured {
  const t = useMessage()
  const intl = useIntl()
  const figures = useFigures()
  const rounded = (value: number, digits: number) =>
    intl.formatNumber(value, { maximumFractionDigits: digits })
  switch (measure) {
    case 'VALUE':
      return {
        brief: (amount) => figures.brief({ amount, currency }),
        plain: (amount) => rounded(Number(amount), 0),
        unit: currency,
      }
    case 'WEIGHT': {
      const brief = (tonnes: number) =>
        intl.formatNumber(tonnes, { notation: 'compact', maximumSignificantDigits: 4 })
      return {
        brief: (kg) => t('explore.tonnes', { weight: brief(Number(kg) / KG_IN_TONNE) }),
        plain: (kg) => rounded(Number(kg) / KG_IN_TONNE, 1),
        unit: t('explore.tonne'),
      }
    }
    case 'UNIT_VALUE': {
      const price = (amount: string) =>
        intl.formatNumber(Number(amount), {
          style: 'currency',
          currency,
          currencyDisplay: 'narrowSymbol',
          maximumFractionDigits: 2,
        })
      return {
        brief: (amount) => t('explore.perKilogram', { price: price(amount) }),
        plain: (amount) => rounded(Number(amount), 4),
        unit: t('explore.perKilogram', { price: currency }),
      }
    }
  }
}
