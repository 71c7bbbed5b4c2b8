import { lazy, Suspense } from 'react'
import { Link } from 'react-router'

import { useChoices } from '../shared/choices'
import { PageHead } from '../shared/panel'
import { useMessage } from '../shared/speech'
import { Waiting } from '../shared/states'
import { commented, exampleOf, EXAMPLES, type Example } from './examples'
import './api.css'

const Editor = lazy(() => import('./editor'))

/** The explorer of the API: questions to try out, with the description of what can be asked. */
export function Component() {
  const t = useMessage()
  const { one } = useChoices()
  const chosen = exampleOf(one('example'))
  const textOf = ({ query, comment }: Example) => commented(query, t(comment))
  return (
    <>
      <PageHead title={t('api.title')} name={`${t('api.title')} · ${t('frame.title')}`}>
        <p>{t('api.about')}</p>
      </PageHead>
      <Examples chosen={chosen} />
      <Suspense fallback={<Waiting />}>
        <Editor
          first={textOf(EXAMPLES[0])}
          firstVariables={variablesOf(EXAMPLES[0])}
          query={chosen && textOf(chosen)}
          variables={chosen && variablesOf(chosen)}
        />
      </Suspense>
    </>
  )
}

function variablesOf({ variables }: Example): string {
  return variables ? JSON.stringify(variables, null, 2) : ''
}

/** The questions to begin with. */
function Examples({ chosen }: { chosen?: Example }) {
  const t = useMessage()
  return (
    <nav className="examples" aria-label={t('api.examples')}>
      <span className="soft small" aria-hidden="true">
        {t('api.examples')}
      </span>
      {EXAMPLES.map(({ name, title }) => (
        <Link
          key={name}
          to={`?example=${name}`}
          aria-current={name === chosen?.name ? 'true' : undefined}
        >
          {t(title)}
        </Link>
      ))}
    </nav>
  )
}
