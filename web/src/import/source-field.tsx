import { Select } from 'antd'
import type { Control } from 'react-hook-form'
import { useQuery } from 'urql'

import { FormField } from '../shared/form'
import { useName } from '../shared/name'
import { useMessage } from '../shared/speech'
import { useViewer } from '../work/viewer'
import { OWN_SOURCES } from './query'
import type { Told } from './told'

/** Where figures are from: one of the sources that the own side has published. */
export function SourceField({ control }: { control: Control<Told> }) {
  const t = useMessage()
  const read = useName()
  const { side } = useViewer()
  const [{ data, fetching }] = useQuery({
    query: OWN_SOURCES,
    variables: { sides: side ? [side] : [] },
    requestPolicy: 'cache-and-network',
  })
  const all = data?.sources.nodes ?? []
  const published = all.filter(({ publication }) => publication === 'PUBLISHED')
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
          loading={fetching}
          options={options}
          notFoundContent={t('import.source.none')}
        />
      )}
    </FormField>
  )
}
