import { Select } from 'antd'

import type { Column } from '../gql/columns'
import { useLanguage, useMessage } from '../shared/speech'
import { columnOf, nameOf } from './headings'
import type { Kind } from './kind'

interface Props {
  kind: Kind
  heading: string
  /** What it is taken for now. */
  column?: Column
  assignable: Column[]
  assign: (column: string | undefined) => void
}

/** What a column is taken for. Where nobody knows its heading, the sender says it. */
export function Meaning({ kind, heading, column, assignable, assign }: Props) {
  const t = useMessage()
  const language = useLanguage()
  const name = column && nameOf(kind, column.key, language)
  if (!heading) return <span className="soft">{t('import.column.unnamed')}</span>
  if (column?.need === 'NEVER') {
    return <span className="soft">{t('import.column.notKept', { name: name ?? '' })}</span>
  }
  if (columnOf(kind, heading)) return <span className="import-known">{name}</span>
  const options = [column ?? [], assignable].flat().map(({ key }) => ({
    value: key,
    label: nameOf(kind, key, language),
  }))
  return (
    <Select
      className="import-assign"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
      value={column?.key}
      placeholder={t('import.column.unknown')}
      aria-label={t('import.column.assign', { heading })}
      onChange={assign}
    />
  )
}
