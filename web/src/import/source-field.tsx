import { Select } from 'antd'
import type { Control } from 'react-hook-form'

import { FormField } from '../shared/form'
import { useName } from '../shared/name'
import { useRefusal } from '../shared/problems'
import { useMessage } from '../shared/speech'
import { useWholeList } from '../shared/whole-list'
import { useViewer } from '../work/viewer'
import { OWN_SOURCES } from './query'
import type { Told } from './told'

/** Where figures are from: one of the sources that the own side has published. */
export function SourceField({ control }: { control: Control<Told> }) {
  const t = useMessage()
  const read = useName()
  const refusal = useRefusal()
  const { side } = useViewer()
  const sides = side ? [side] : []
  const { nodes, error, again } = useWholeList(OWN_SOURCES, { sides }, 'network-only')
  const published = (nodes ?? []).filter(({ publication }) => publication === 'PUBLISHED')
  const options = published.map(({ code, title }) => ({
    value: code,
    label: `${read(title)} (${code})`,
  }))
  return (
    <FormField control={control} name="source" label={t('import.source')} isRequired>
      {({ value, ...tied }) => (
        <Select
          {...tied}
          value={value || undefined}
          showSearch={{ optionFilterProp: 'label' }}
          loading={!nodes && !error}
          options={options}
          notFoundContent={error ? refusal(error) : t('import.source.none')}
          onOpenChange={(isOpen) => {
            if (isOpen && error) again()
          }}
        />
      )}
    </FormField>
  )
}
