import { PlusOutlined } from '@ant-design/icons'
import { Button, Input, Select } from 'antd'
import { useFieldArray, type Control } from 'react-hook-form'

import { CURRENCIES } from '../shared/currency'
import { FormField } from '../shared/form'
import { useMessage } from '../shared/speech'
import type { Told } from './told'

/** What the values of a release add up to by its sender's own count, a sum a currency. */
export function TotalsFields({ control }: { control: Control<Told> }) {
  const t = useMessage()
  const { fields, append, remove } = useFieldArray({ control, name: 'controlTotals' })
  const options = CURRENCIES.map((value) => ({ value, label: value }))
  return (
    <fieldset className="import-declared">
      <legend>{t('import.totals')}</legend>
      <p className="soft small">{t('import.totals.about')}</p>
      {fields.map(({ id }, at) => (
        <div key={id} className="import-total">
          <FormField
            control={control}
            name={`controlTotals.${at}.currency`}
            label={t('trade.currency')}
          >
            {(tied) => <Select {...tied} showSearch options={options} />}
          </FormField>
          <FormField
            control={control}
            name={`controlTotals.${at}.amount`}
            label={t('import.totals.amount')}
          >
            {(tied) => <Input {...tied} inputMode="decimal" autoComplete="off" />}
          </FormField>
          <Button
            onClick={() => {
              remove(at)
            }}
          >
            {t('entry.remove')}
          </Button>
        </div>
      ))}
      <Button
        icon={<PlusOutlined />}
        onClick={() => {
          append({ currency: 'CNY', amount: '' })
        }}
      >
        {t('import.totals.add')}
      </Button>
    </fieldset>
  )
}
