import type { useMessage } from '../shared/speech'
import { z } from '../shared/schema'
import type { Kind } from './kind'
import type { Told } from './told'

/** What a file is not sent without. All else is for the register to judge. */
export function described(kind: Kind, t: ReturnType<typeof useMessage>) {
  const isRelease = kind === 'trade'
  const missing = t('field.missing')
  const month = z.custom<Told['from']>((day) => !isRelease || Boolean(day), missing)
  const code = z.string().min(1, missing)
  return z.object({
    ...whatever,
    code: isRelease ? code.regex(/^[A-Z0-9._-]{1,40}$/, t('import.code.invalid')) : z.string(),
    source: isRelease ? z.string().min(1, missing) : z.string(),
    from: month,
    to: month,
  })
}

const any = <Type>() => z.custom<Type>(() => true)

const whatever = {
  valuation: any<Told['valuation']>().optional(),
  releasedOn: any<Told['releasedOn']>(),
  titleZh: z.string(),
  titleRu: z.string(),
  revision: any<Told['revision']>().optional(),
  controlTotals: any<Told['controlTotals']>(),
  declared: any<Told['declared']>(),
  mapping: any<Told['mapping']>(),
  encoding: any<Told['encoding']>().optional(),
  delimiter: any<Told['delimiter']>().optional(),
  decimalMark: any<Told['decimalMark']>().optional(),
  sheet: any<Told['sheet']>().optional(),
}
