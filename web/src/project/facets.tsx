import { useQuery } from 'urql'

import { useChoices } from '../shared/choices'
import { Facet, Facets, SideFacet } from '../shared/facet'
import { Name, type Localized } from '../shared/name'
import { useMessage } from '../shared/speech'
import { FACETS } from './query'
import { FORMS, STAGES, STANDINGS } from './stages'

/** What a list of projects can be narrowed down by. */
export function ProjectFacets() {
  const t = useMessage()
  const [{ data }] = useQuery({ query: FACETS })
  return (
    <Facets>
      <SideFacet legend={t('project.side')} of="side" />
      <Facet
        legend={t('project.stage')}
        of="stage"
        options={STAGES.map((value) => ({ value, label: t(`stage.${value}`) }))}
      />
      <Long legend={t('project.sector')} of="sector" codes={data?.sectors.nodes} />
      <Long legend={t('project.cluster')} of="cluster" codes={data?.clusters.nodes} />
      <Long legend={t('project.place')} of="place" codes={data?.places.nodes} />
      <Facet
        legend={t('project.form')}
        of="form"
        options={FORMS.map((value) => ({ value, label: t(`form.${value}`) }))}
      />
      <Facet
        legend={t('project.standing')}
        of="standing"
        options={STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) }))}
      />
      <Facet
        legend={t('project.joint')}
        of="joint"
        options={[{ value: 'yes', label: t('project.joint.only') }]}
      />
    </Facets>
  )
}

interface LongProps {
  legend: string
  of: string
  codes?: { code: string; name: Localized }[]
}

/** A facet with many choices, folded away until one of them is made. */
function Long({ legend, of, codes = [] }: LongProps) {
  const { all } = useChoices()
  return (
    <details className="fold" open={all(of).length > 0}>
      <summary>{legend}</summary>
      <Facet
        legend={legend}
        isNamed
        of={of}
        options={codes.map(({ code, name }) => ({ value: code, label: <Name of={name} /> }))}
      />
    </details>
  )
}
