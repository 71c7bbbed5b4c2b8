import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { Name, useName, type Localized } from '../shared/name'
import { PageHead } from '../shared/panel'
import { useAddress, useMessage } from '../shared/speech'
import type { Question } from '../trade/question'
import { Ways } from '../trade/ways'

/** The head of the page of a sector or a cluster: the way back, its name, and what is asked. */
export function GroupHead({
  list,
  title,
  name,
  question,
  children,
}: {
  /** Where the list of its kind is. */
  list: string
  /** What that list is called. */
  title: string
  name: Localized
  question: Question
  children?: ReactNode
}) {
  const t = useMessage()
  const read = useName()
  const address = useAddress()
  return (
    <>
      <nav className="trail" aria-label={t('frame.trail')}>
        <Link to={address(list)}>{title}</Link> <span aria-hidden="true">›</span> <Name of={name} />
      </nav>
      <PageHead
        title={<Name of={name} />}
        name={`${read(name)} · ${t('frame.title')}`}
        ways={<Ways question={question} />}
      >
        {children}
      </PageHead>
    </>
  )
}
