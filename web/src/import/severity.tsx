import { CloseCircleFilled, WarningFilled } from '@ant-design/icons'

import type { Severity } from '../gql/graphql'
import { useMessage } from '../shared/speech'

/** Whether a finding stands in the way of loading. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const t = useMessage()
  const Sign = severity === 'ERROR' ? CloseCircleFilled : WarningFilled
  return (
    <Sign
      className={`severity ${severity.toLowerCase()}`}
      role="img"
      aria-label={t(`import.severity.${severity}`)}
    />
  )
}
