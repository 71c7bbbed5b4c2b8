import { useQuery } from 'urql'

import { graphql } from '../gql'
import { Panel } from '../shared/panel'
import { useMessage } from '../shared/speech'
import { Answer } from '../shared/states'
import { SecondFactorRoles } from './second-factor-roles'

const SETTINGS = graphql(`
  query AccessSettings {
    accessSettings {
      secondFactorRoles
      version
    }
  }
`)

/** How the administrator's side guards its accounts. */
export function AccessSettings() {
  const t = useMessage()
  const [{ data, error }, ask] = useQuery({ query: SETTINGS, requestPolicy: 'cache-and-network' })
  const again = () => {
    ask({ requestPolicy: 'network-only' })
  }
  return (
    <Panel title={t('accessSettings.title')}>
      <Answer data={data?.accessSettings ?? undefined} error={error} again={again}>
        {(settings) => (
          <SecondFactorRoles key={settings.version} settings={settings} onChanged={again} />
        )}
      </Answer>
    </Panel>
  )
}
