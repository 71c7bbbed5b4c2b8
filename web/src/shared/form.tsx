import { Alert } from 'antd'
import type { ReactNode } from 'react'
import {
  Controller,
  type Control,
  type ControllerRenderProps,
  type FieldValues,
  type Path,
} from 'react-hook-form'

import { Field, type Wiring } from './field'

interface Props<Values extends FieldValues, Name extends Path<Values>> {
  control: Control<Values>
  name: Name
  label: ReactNode
  help?: ReactNode
  isRequired?: boolean
  /** The control, with what ties it to the form and to its label. */
  children: (tied: ControllerRenderProps<Values, Name> & Wiring) => ReactNode
}

/** A field of a form, with what its schema or the register says of it. */
export function FormField<Values extends FieldValues, Name extends Path<Values>>({
  control,
  name,
  children,
  ...field
}: Props<Values, Name>) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: tied, fieldState: { error } }) => (
        <Field {...field} flaws={error?.message ? [{ message: error.message }] : []}>
          {(wiring) => children({ ...tied, ...wiring })}
        </Field>
      )}
    />
  )
}

/** What is wrong with a form as a whole. */
export function FormProblem({ message }: { message?: string }) {
  return message ? <Alert type="error" showIcon title={message} /> : null
}
