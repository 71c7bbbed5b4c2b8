import type { ReactNode } from 'react'

interface Props {
  title: string
  /** How much of the row it takes; all of it when not said. */
  width?: 'half' | 'wide' | 'narrow'
  extra?: ReactNode
  children: ReactNode
}

/** A part of a page, under a heading of its own. */
export function Panel({ title, width, extra, children }: Props) {
  return (
    <section className={`panel ${width ?? ''}`}>
      <div className="panel-head">
        <h2>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  )
}

interface HeadProps {
  title: ReactNode
  /** What the browser calls the page. */
  name: string
  children?: ReactNode
  ways?: ReactNode
}

/** The head of a page: what it is, and the choices that hold for all of it. */
export function PageHead({ title, name, children, ways }: HeadProps) {
  return (
    <div className="page-head">
      <title>{name}</title>
      <div>
        <h1>{title}</h1>
        {children}
      </div>
      {ways}
    </div>
  )
}
