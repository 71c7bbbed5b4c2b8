import type { ReactNode } from 'react'

interface Props {
  label: ReactNode
  /** The language of what is said, where it is not the page's. */
  lang?: string
  children: ReactNode
}

/** One fact in `<dl className="facts">`; what is not known is not listed. */
export function Fact({ label, lang, children }: Props) {
  const isKnown = Array.isArray(children) ? children.length > 0 : Boolean(children)
  if (!isKnown) return null
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd lang={lang}>{children}</dd>
    </div>
  )
}
