import { PlusOutlined } from '@ant-design/icons'
import { Segmented } from 'antd'
import { Link } from 'react-router'

import type { Side } from '../gql/graphql'
import { writesFor } from '../session/viewer'
import { known, useChoices } from '../shared/choices'
import { Search } from '../shared/facet'
import { PageHead } from '../shared/panel'
import { useAddress, useMessage } from '../shared/speech'
import { Nothing } from '../shared/states'
import { useViewer } from '../work/viewer'
import { ClusterParts } from './cluster-parts'
import { KIND_PATHS, kindAt, type KindPath } from './kinds'
import { Paged } from './paged'
import './records.css'

/** The records of the own side, by kind. */
export function Component() {
  const t = useMessage()
  const viewer = useViewer()
  const { one } = useChoices()
  const path = known(KIND_PATHS, one('kind')) ?? 'projects'
  const { side } = viewer
  return (
    <>
      <PageHead
        title={t('records.title')}
        name={`${t('records.title')} · ${t('frame.title')}`}
        ways={side && writesFor(viewer, side) && <Add path={path} />}
      >
        <p>{t('records.about')}</p>
      </PageHead>
      {side ? <OfSide side={side} path={path} /> : <Nothing say={t('records.noSide')} />}
    </>
  )
}

function Add({ path }: { path: KindPath }) {
  const t = useMessage()
  const address = useAddress()
  return (
    <Link className="add" to={address(`/work/${path}/new`)}>
      <PlusOutlined aria-hidden /> {t(kindAt(path).add)}
    </Link>
  )
}

function OfSide({ side, path }: { side: Side; path: KindPath }) {
  const t = useMessage()
  const { choose } = useChoices()
  return (
    <section className="panel records" aria-label={t('records.title')}>
      <Segmented
        aria-label={t('records.kind')}
        value={path}
        options={KIND_PATHS.map((value) => ({ value, label: t(kindAt(value).plural) }))}
        onChange={(kind) => {
          choose({ kind, q: undefined })
        }}
      />
      {kindAt(path).isSearched && <Search label={t('records.search')} />}
      {path === 'cluster-parts' ? (
        <ClusterParts side={side} />
      ) : (
        <Paged key={path} path={path} side={side} />
      )}
    </section>
  )
}
