/** The currencies that most files are in. */
export const CURRENCIES = ['CNY', 'RUB', 'USD', 'EUR'] as const
