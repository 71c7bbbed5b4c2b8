import { useFieldName } from '../shared/field-name'
import { useMessage } from '../shared/speech'
import type { Entry } from './log'
import { LogValue } from './log-value'

interface Props {
  entry: Entry
  labelledBy: string
}

/** What became of each field, unfolded when it is wanted; and what ties the entry into the log. */
export function LogChanges({ entry, labelledBy }: Props) {
  const t = useMessage()
  const { seq, hash, requestId } = entry
  const changes = entry.changes.filter(({ field }) => field !== 'happening')
  return (
    <details className="log-changes">
      <summary aria-describedby={labelledBy}>
        {entry.kind ? t('log.changes', { count: changes.length }) : t('log.details')}
      </summary>
      {changes.length > 0 && (
        <div className="table-hold">
          <table className="figures words-only">
            <thead>
              <tr>
                <th scope="col">{t('log.field')}</th>
                <th scope="col">{t('log.before')}</th>
                <th scope="col">{t('log.after')}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ field, before, after }) => (
                <tr key={field}>
                  <th scope="row">
                    <FieldName of={field} />
                  </th>
                  <td>
                    <LogValue field={field} value={before} />
                  </td>
                  <td>
                    <LogValue field={field} value={after} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="log-seal soft small">
        {t('log.seq', { seq })} · {t('log.hash')} <code>{hash}</code>
        {requestId && (
          <>
            {' '}
            · {t('log.request')} <code>{requestId}</code>
          </>
        )}
      </p>
    </details>
  )
}

/** Fields of entries that are of no record. */
const OF_ACCOUNTS = [
  'account',
  'address',
  'arguments',
  'checksum',
  'format',
  'list',
  'name',
  'role',
  'rows',
  'secondFactorRoles',
  'session',
  'token',
] as const

function FieldName({ of }: { of: string }) {
  const t = useMessage()
  const named = useFieldName()
  const own = OF_ACCOUNTS.find((field) => field === of)
  if (own) return t(`log.field.${own}`)
  return named(of) || <code>{of}</code>
}
