import { Segmented } from 'antd'
import { useQuery } from 'urql'

import { useReading } from '../session/viewer'
import { known, useChoices } from '../shared/choices'
import { useFigures } from '../shared/figure'
import { Name } from '../shared/name'
import { Pager, usePage } from '../shared/pager'
import { PageHead, Panel } from '../shared/panel'
import { SIDES } from '../shared/side'
import { useMessage } from '../shared/speech'
import { Answer, Nothing } from '../shared/states'
import { SideTag } from '../shared/tags'
import { About, Measured, Spell } from './observed'
import { DISCREPANCIES, OBSERVATIONS } from './query'

/** The official numbers of both banks, and where the two do not agree. */
export function Component() {
  const t = useMessage()
  return (
    <>
      <PageHead title={t('figures.title')} name={`${t('figures.title')} · ${t('frame.title')}`}>
        <p>{t('figures.about')}</p>
      </PageHead>
      <div className="columns">
        <Panel title={t('figures.discrepancies')}>
          <Discrepancies />
        </Panel>
        <Panel title={t('figures.all')} extra={<Reporters />}>
          <Observations />
        </Panel>
      </div>
    </>
  )
}

function Discrepancies() {
  const t = useMessage()
  const figures = useFigures()
  const [{ data, error }, again] = useQuery({
    query: DISCREPANCIES,
    requestPolicy: useReading(),
  })
  return (
    <Answer data={data?.discrepancies} error={error} again={again}>
      {({ nodes }) =>
        nodes.length === 0 ? (
          <Nothing say={t('figures.discrepancies.none')} />
        ) : (
          <div
            className="table-hold"
            tabIndex={0}
            role="region"
            aria-label={t('figures.discrepancies')}
          >
            <table className="figures">
              <thead>
                <tr>
                  <th scope="col">{t('figures.indicator')}</th>
                  <th scope="col" className="words">
                    {t('figures.period')}
                  </th>
                  <th scope="col">{t('side.CN')}</th>
                  <th scope="col">{t('side.RU')}</th>
                  <th scope="col">{t('figures.difference')}</th>
                </tr>
              </thead>
              <tbody>
                {nodes.map(({ cn, ru, difference, relativePercent }) => (
                  <tr key={cn.id + ru.id}>
                    <th scope="row">
                      <About observed={cn} />
                    </th>
                    <td className="words">
                      <Spell period={cn.period} />
                    </td>
                    <td>
                      <Measured observed={cn} />
                    </td>
                    <td>
                      <Measured observed={ru} />
                    </td>
                    <td>
                      {figures.exact(difference)}{' '}
                      {relativePercent && (
                        <span className="soft small">{figures.percent(relativePercent)}</span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )
      }
    </Answer>
  )
}

const REPORTERS = ['both', ...SIDES] as const

function Reporters() {
  const t = useMessage()
  const { one, choose } = useChoices()
  return (
    <Segmented
      aria-label={t('trade.reporter')}
      value={known(REPORTERS, one('reporter')) ?? 'both'}
      options={REPORTERS.map((value) => ({ value, label: t(`reporter.${value}`) }))}
      onChange={(reporter) => {
        choose({ reporter })
      }}
    />
  )
}

function Observations() {
  const t = useMessage()
  const { one } = useChoices()
  const reporter = known(SIDES, one('reporter'))
  const [{ data, error, fetching }, again] = useQuery({
    query: OBSERVATIONS,
    variables: { filter: { reporters: reporter ? [reporter] : [] }, ...usePage() },
    requestPolicy: useReading(),
  })
  return (
    <Answer data={data?.observations} error={error} again={again} isLate={fetching}>
      {({ nodes, pageInfo }) => (
        <>
          <div className="table-hold" tabIndex={0} role="region" aria-label={t('figures.all')}>
            <table className="figures">
              <thead>
                <tr>
                  <th scope="col">{t('figures.indicator')}</th>
                  <th scope="col" className="words">
                    {t('figures.period')}
                  </th>
                  <th scope="col" className="words">
                    {t('trade.reporter')}
                  </th>
                  <th scope="col">{t('figures.value')}</th>
                  <th scope="col" className="words">
                    {t('sources.one')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {nodes.map((observed) => (
                  <tr key={observed.id}>
                    <th scope="row">
                      <About observed={observed} />
                    </th>
                    <td className="words">
                      <Spell period={observed.period} />
                    </td>
                    <td className="words">
                      <SideTag side={observed.reporter} />
                    </td>
                    <td>
                      <Measured observed={observed} />
                    </td>
                    <td className="words small">
                      {observed.source && <Name of={observed.source.title} />}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Pager at={pageInfo} />
        </>
      )}
    </Answer>
  )
}
