/** The currencies that most sums are in. */
export const CURRENCIES = ['CNY', 'RUB', 'USD', 'EUR'] as const
