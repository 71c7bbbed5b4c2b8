import { App, Button, Checkbox } from 'antd'
import { useState } from 'react'
import { useMutation } from 'urql'

import { rolesOf } from '../account/roles'
import { graphql } from '../gql'
import type { AccessSettingsQuery } from '../gql/graphql'
import { FormProblem } from '../shared/form'
import { useRefusal } from '../shared/problems'
import { useMessage } from '../shared/speech'
import { useViewer } from '../work/viewer'

const CHANGE_SETTINGS = graphql(`
  mutation ChangeAccessSettings($input: ChangeAccessSettingsInput!) {
    changeAccessSettings(input: $input) {
      accessSettings {
        secondFactorRoles
        version
      }
      userErrors {
        ...Problems
      }
    }
  }
`)

interface Props {
  settings: NonNullable<AccessSettingsQuery['accessSettings']>
  onChanged: () => void
}

/** The roles whose accounts must have a second factor. */
export function SecondFactorRoles({ settings, onChanged }: Props) {
  const t = useMessage()
  const refusal = useRefusal()
  const { message } = App.useApp()
  const { side } = useViewer()
  const [roles, setRoles] = useState(settings.secondFactorRoles)
  const [problem, setProblem] = useState<string>()
  const [{ fetching }, change] = useMutation(CHANGE_SETTINGS)
  const save = async () => {
    const input = { secondFactorRoles: roles, version: settings.version }
    const { data, error } = await change({ input })
    const said = error ? refusal(error) : data?.changeAccessSettings.userErrors[0]?.message
    setProblem(said)
    if (said) return
    void message.success(t('accessSettings.saved'))
    onChanged()
  }
  return (
    <div className="stack tight">
      <FormProblem message={problem} />
      <fieldset className="facet">
        <legend>{t('accessSettings.roles')}</legend>
        <p className="soft small">{t('accessSettings.help')}</p>
        {rolesOf(side).map((role) => (
          <Checkbox
            key={role}
            checked={roles.includes(role)}
            onChange={({ target }) => {
              const others = roles.filter((other) => other !== role)
              setRoles(target.checked ? [...others, role] : others)
            }}
          >
            {t(`account.role.${role}`)}
          </Checkbox>
        ))}
      </fieldset>
      <div>
        <Button loading={fetching} onClick={() => void save()}>
          {t('accessSettings.save')}
        </Button>
      </div>
    </div>
  )
}
