import { Button } from 'antd'
import { useState } from 'react'

import type { Viewer } from '../session/viewer'
import { Panel } from '../shared/panel'
import { useMessage } from '../shared/speech'
import { Confirm } from './confirm'
import { Disable } from './disable'
import { Enrol } from './enrol'
import type { Enrolment } from './query'
import { RecoveryCodes } from './recovery-codes'

/** Where setting a second factor up stands; nothing is begun at first. */
type Step =
  | { at: 'rest' }
  | { at: 'password' }
  | { at: 'scan'; enrolment: Enrolment }
  | { at: 'codes'; codes: string[] }
  | { at: 'disable' }

interface Props {
  viewer: Viewer
  /** The second factor was set up or given up. */
  onChanged: () => void
}

/** The second factor of the own account: whether there is one, setting it up, giving it up. */
export function SecondFactor({ viewer, onChanged }: Props) {
  const t = useMessage()
  const { hasSecondFactor, mustEnrolSecondFactor } = viewer
  const [step, setStep] = useState<Step>({ at: mustEnrolSecondFactor ? 'password' : 'rest' })
  const stop = () => {
    setStep({ at: 'rest' })
  }
  const finish = () => {
    stop()
    onChanged()
  }
  return (
    <Panel
      title={t('secondFactor.title')}
      extra={
        <span className={hasSecondFactor ? 'tag joint' : 'tag'}>
          {t(hasSecondFactor ? 'secondFactor.on' : 'secondFactor.off')}
        </span>
      }
    >
      <div className="stack tight">
        {step.at === 'rest' && (
          <>
            <p className="soft">{t('secondFactor.about')}</p>
            <div>
              <Button
                type={hasSecondFactor ? 'default' : 'primary'}
                onClick={() => {
                  setStep({ at: hasSecondFactor ? 'disable' : 'password' })
                }}
              >
                {t(hasSecondFactor ? 'secondFactor.disable' : 'secondFactor.enrol')}
              </Button>
            </div>
          </>
        )}
        {step.at === 'password' && (
          <Enrol
            onBegun={(enrolment) => {
              setStep({ at: 'scan', enrolment })
            }}
            onStopped={mustEnrolSecondFactor ? undefined : stop}
          />
        )}
        {step.at === 'scan' && (
          <Confirm
            enrolment={step.enrolment}
            onConfirmed={(codes) => {
              setStep({ at: 'codes', codes })
            }}
          />
        )}
        {step.at === 'codes' && (
          <RecoveryCodes codes={step.codes} name={viewer.name} onKept={finish} />
        )}
        {step.at === 'disable' && <Disable onDisabled={finish} onStopped={stop} />}
      </div>
    </Panel>
  )
}
