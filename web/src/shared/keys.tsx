import type { ReactNode } from 'react'

interface Props {
  label: string
  note?: string | null
  children: ReactNode
}

/** One of the key figures in `<dl className="keys">`. */
export function Key({ label, note, children }: Props) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {children}
        {note && <div className="key-note">{note}</div>}
      </dd>
    </div>
  )
}
