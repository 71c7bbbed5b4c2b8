import { DatePicker, Input, Select } from 'antd'
import type { KeyboardEvent } from 'react'
import type { Control } from 'react-hook-form'
import 'dayjs/locale/ru'
import 'dayjs/locale/zh-cn'

import { FormField } from '../shared/form'
import { useMessage } from '../shared/speech'
import { useViewer } from '../work/viewer'
import { SourceField } from './source-field'
import type { Told } from './told'
import { TotalsFields } from './totals-fields'

const REVISIONS = ['H6', 'H5', 'H4', 'H3', 'H2', 'H1', 'H0'] as const
const VALUATIONS = ['CIF', 'FOB'] as const

interface Props {
  control: Control<Told>
}

/** The key that takes a month is not meant to send the form. */
function keepForm(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault()
}

/** What a release of trade figures is. */
export function ReleaseFields({ control }: Props) {
  const t = useMessage()
  const { side } = useViewer()
  return (
    <>
      <div className="import-fields">
        <FormField
          control={control}
          name="code"
          label={t('import.code')}
          help={t('import.code.about', { example: `${side}-2025-Q1` })}
          isRequired
        >
          {(tied) => <Input {...tied} autoComplete="off" maxLength={40} />}
        </FormField>
        <SourceField control={control} />
        {(['from', 'to'] as const).map((name) => (
          <FormField
            key={name}
            control={control}
            name={name}
            label={t(`import.${name}`)}
            isRequired
          >
            {(tied) => (
              <DatePicker {...tied} picker="month" format="YYYY-MM" onKeyDown={keepForm} />
            )}
          </FormField>
        ))}
        <FormField
          control={control}
          name="valuation"
          label={t('dataset.valuation')}
          help={t('import.valuation.about')}
        >
          {(tied) => (
            <Select
              {...tied}
              allowClear
              options={VALUATIONS.map((value) => ({
                value,
                label: t(`import.valuation.${value}`),
              }))}
            />
          )}
        </FormField>
        <FormField
          control={control}
          name="releasedOn"
          label={t('import.releasedOn')}
          help={t('import.releasedOn.about')}
        >
          {(tied) => <DatePicker {...tied} format="YYYY-MM-DD" onKeyDown={keepForm} />}
        </FormField>
      </div>
      <details className="behind">
        <summary>{t('import.release.more')}</summary>
        <MoreOfRelease control={control} />
        <TotalsFields control={control} />
      </details>
    </>
  )
}

/** What most releases leave to the register. */
function MoreOfRelease({ control }: Props) {
  const t = useMessage()
  return (
    <div className="import-fields spaced">
      {(['titleZh', 'titleRu'] as const).map((name) => (
        <FormField
          key={name}
          control={control}
          name={name}
          label={t(`import.${name}`)}
          help={t('import.title.about')}
        >
          {(tied) => <Input {...tied} autoComplete="off" />}
        </FormField>
      ))}
      <FormField control={control} name="revision" label={t('import.revision')}>
        {(tied) => (
          <Select
            {...tied}
            allowClear
            placeholder={t('import.revision.H6')}
            options={REVISIONS.map((value) => ({ value, label: t(`import.revision.${value}`) }))}
          />
        )}
      </FormField>
    </div>
  )
}
