import { useId } from 'react'

import { useChoices } from './choices'

interface Option {
  value: string
  label: string
}

interface Props {
  label: string
  /** Its key in the address. */
  of: string
  value: string
  options: Option[]
  isDisabled?: boolean
}

/** One of several, chosen for the address. The browser's own list opens on every device. */
export function Choice({ label, of, value, options, isDisabled }: Props) {
  const { choose } = useChoices()
  const id = useId()
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={isDisabled}
        onChange={({ target }) => {
          choose({ [of]: target.value })
        }}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
