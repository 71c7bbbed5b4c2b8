import { Checkbox, Input } from 'antd'
import { useState, type ReactNode } from 'react'

import { useChoices } from './choices'
import { SIDES } from './side'
import { useMessage } from './speech'

interface Option {
  value: string
  label: ReactNode
}

interface Props {
  legend: string
  /** Its key in the address. */
  of: string
  options: Option[]
  /** Its legend stands beside it already, for those who see the page. */
  isNamed?: boolean
}

/** One way to narrow a list down; several choices widen it again. */
export function Facet({ legend, of, options, isNamed }: Props) {
  const { all, choose } = useChoices()
  const chosen = all(of)
  return (
    <fieldset className="facet">
      <legend className={isNamed ? 'unseen' : undefined}>{legend}</legend>
      {options.map(({ value, label }) => (
        <Checkbox
          key={value}
          checked={chosen.includes(value)}
          onChange={({ target }) => {
            const others = chosen.filter((other) => other !== value)
            choose({ [of]: target.checked ? [...others, value] : others })
          }}
        >
          {label}
        </Checkbox>
      ))}
    </fieldset>
  )
}

/** One or both banks. */
export function SideFacet({ legend, of }: Pick<Props, 'legend' | 'of'>) {
  const t = useMessage()
  const options = SIDES.map((value) => ({ value, label: t(`side.${value}`) }))
  return <Facet legend={legend} of={of} options={options} />
}

/** All facets of a list, folded away where the screen has no room beside it. */
export function Facets({ children }: { children: ReactNode }) {
  const t = useMessage()
  const [hasRoom] = useState(() => window.matchMedia('(min-width: 960px)').matches)
  return (
    <aside className="panel" aria-label={t('list.filters')}>
      <details className="fold all" open={hasRoom}>
        <summary>{t('list.filters')}</summary>
        {children}
      </details>
    </aside>
  )
}

/** Words that a list is searched for; it is searched when the reader says so. */
export function Search({ label }: { label: string }) {
  const t = useMessage()
  const { one, choose } = useChoices()
  const words = one('q') ?? ''
  return (
    <Input.Search
      key={words}
      className="search"
      defaultValue={words}
      allowClear
      aria-label={label}
      placeholder={label}
      enterButton={t('list.search')}
      onSearch={(text) => {
        choose({ q: text.trim() || undefined })
      }}
    />
  )
}
