import { Button, Checkbox } from 'antd'
import { Link } from 'react-router'
import { useQuery } from 'urql'

import type { ComparedFragment } from '../gql/graphql'
import { useReading } from '../session/viewer'
import { useChoices } from '../shared/choices'
import { Name, useName } from '../shared/name'
import { PageHead } from '../shared/panel'
import { useAddress, useMessage } from '../shared/speech'
import { Answer, Nothing } from '../shared/states'
import { comparedCodes, differ } from './comparison'
import './compare.css'
import { useComparedFacts } from './compared-facts'
import { COMPARISON } from './query'

/** Up to four projects beside each other, fact by fact. */
export function Component() {
  const t = useMessage()
  const { all } = useChoices()
  const codes = comparedCodes(all('project'))
  const [first = '', second = '', third = '', fourth = ''] = codes
  const [{ data, error }, again] = useQuery({
    query: COMPARISON,
    requestPolicy: useReading(),
    variables: {
      first,
      second,
      third,
      fourth,
      hasFirst: first !== '',
      hasSecond: second !== '',
      hasThird: third !== '',
      hasFourth: fourth !== '',
    },
  })
  return (
    <>
      <PageHead title={t('compare.title')} name={`${t('compare.title')} · ${t('frame.title')}`}>
        <p>{t('compare.about')}</p>
      </PageHead>
      <Answer data={data} error={error} again={again}>
        {({ first, second, third, fourth }) => {
          const projects = [first, second, third, fourth].flatMap((project) => project ?? [])
          return projects.length < 2 ? <TooFew /> : <Comparison projects={projects} />
        }}
      </Answer>
    </>
  )
}

function TooFew() {
  const t = useMessage()
  const address = useAddress()
  return (
    <div className="panel">
      <Nothing say={t('compare.tooFew')}>
        <Link to={address('/projects')}>{t('compare.toList')}</Link>
      </Nothing>
    </div>
  )
}

function Comparison({ projects }: { projects: ComparedFragment[] }) {
  const t = useMessage()
  const { one, choose } = useChoices()
  const factsOf = useComparedFacts()
  const isOnly = one('only') === 'differences'
  const rows = factsOf(projects).filter(({ said }) => said.some((words) => words !== ''))
  return (
    <>
      <div className="list-head">
        <Checkbox
          checked={isOnly}
          onChange={({ target }) => {
            choose({ only: target.checked ? 'differences' : undefined })
          }}
        >
          {t('compare.only')}
        </Checkbox>
      </div>
      <div className="panel table-hold" tabIndex={0} role="region" aria-label={t('compare.title')}>
        <table className="figures compare">
          <thead>
            <tr>
              <th scope="col">{t('compare.fact')}</th>
              {projects.map((project) => (
                <Head key={project.id} project={project} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows
              .filter(({ said }) => !isOnly || differ(said))
              .map(({ label, said, shown }) => (
                <tr key={label} className={differ(said) ? 'differs' : undefined}>
                  <th scope="row">
                    {label}
                    {differ(said) && <span className="compare-mark">{t('compare.differs')}</span>}
                  </th>
                  {projects.map(({ id }, at) => (
                    <td key={id} className="words">
                      {shown[at] ?? '—'}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Head({ project: { code, name } }: { project: ComparedFragment }) {
  const t = useMessage()
  const read = useName()
  const address = useAddress()
  const { all, choose } = useChoices()
  return (
    <th scope="col" className="words">
      <Link to={address(`/projects/${code}`)}>
        <Name of={name} />
      </Link>
      <div className="soft small">{code}</div>
      <Button
        size="small"
        type="text"
        className="compare-remove"
        aria-label={t('compare.remove.one', { name: read(name) })}
        onClick={() => {
          choose({ project: all('project').filter((other) => other !== code) })
        }}
      >
        {t('compare.remove')}
      </Button>
    </th>
  )
}
