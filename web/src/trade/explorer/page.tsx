import { Link, useSearchParams } from 'react-router'

import { changed } from '../../shared/choices'
import { PageHead } from '../../shared/panel'
import { useMessage } from '../../shared/speech'
import { Waiting } from '../../shared/states'
import { VIEWS, type View } from './choice'
import { Conditions } from './conditions'
import { Indices } from './indices'
import { Matrix } from './matrix'
import { Mirror } from './mirror'
import { Series } from './series'
import { useTradeQuestion, type Asked } from './use-trade-question'
import './explorer.css'

/** The trade explorer: whatever is asked of the trade figures, by a reader's own choice. */
export function Component() {
  const t = useMessage()
  const asked = useTradeQuestion()
  return (
    <>
      <PageHead title={t('explore.title')} name={`${t('explore.title')} · ${t('frame.title')}`}>
        <p>{t('explore.about')}</p>
      </PageHead>
      <Views view={asked.question.view} />
      {asked.isKnown ? (
        <div className="list">
          <Conditions asked={asked} />
          <section className="stack" aria-label={t('list.results')}>
            <Shown asked={asked} />
          </section>
        </div>
      ) : (
        <Waiting />
      )}
    </>
  )
}

/** The ways to look at trade; what is chosen for one holds for the others as far as it fits. */
function Views({ view }: { view: View }) {
  const t = useMessage()
  const [parameters] = useSearchParams()
  return (
    <nav className="views" aria-label={t('explore.views')}>
      {VIEWS.map((other) => (
        <Link
          key={other}
          to={`?${changed(parameters, { view: other }).toString()}`}
          aria-current={other === view ? 'page' : undefined}
        >
          {t(`explore.view.${other}`)}
        </Link>
      ))}
    </nav>
  )
}

function Shown({ asked }: { asked: Asked }) {
  switch (asked.question.view) {
    case 'series':
      return <Series asked={asked} />
    case 'matrix':
      return <Matrix question={asked.question} />
    case 'mirror':
      return <Mirror question={asked.question} />
    case 'indices':
      return <Indices question={asked.question} />
  }
}
