import type { ReactNode } from 'react'

interface Props {
  label: string
  note?: string | null
  /** Says what kind of figure it is. */
  mark?: ReactNode
  children: ReactNode
}

/** One of the key figures in `<dl className="keys">`. */
export function Key({ label, note, mark, children }: Props) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {children}
        {note && <div className="key-note">{note}</div>}
        {mark && <div className="key-mark">{mark}</div>}
      </dd>
    </div>
  )
}
