import { Select } from 'antd'
import { useId } from 'react'

import { useChoices } from './choices'
import { useMessage } from './speech'

export interface Option {
  value: string
  label: string
}

interface Props {
  label: string
  /** Its key in the address. */
  of: string
  options: Option[]
  /** Whether something else may be written as well. */
  isFree?: boolean
}

/** Any number of many, found by typing and chosen for the address. */
export function Many({ label, of, options, isFree }: Props) {
  const t = useMessage()
  const { all, choose } = useChoices()
  const id = useId()
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        mode={isFree ? 'tags' : 'multiple'}
        value={all(of)}
        options={options}
        placeholder={t('list.all')}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(chosen: string[]) => {
          choose({ [of]: chosen })
        }}
      />
    </div>
  )
}
