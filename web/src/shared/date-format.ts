const MADE = new Map<string, Intl.DateTimeFormat>()

/** Writes dates in one way; made once for each, since making it takes far longer than using it. */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const way = JSON.stringify([locale, options])
  const format = MADE.get(way) ?? new Intl.DateTimeFormat(locale, options)
  MADE.set(way, format)
  return format
}
