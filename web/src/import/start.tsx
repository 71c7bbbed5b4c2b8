import { Button } from 'antd'
import { useNavigate } from 'react-router'

import { known, useChoices } from '../shared/choices'
import { Panel } from '../shared/panel'
import { useAddress, useMessage } from '../shared/speech'
import { Describe } from './describe'
import { useDraft } from './draft'
import { FileChoice } from './file-choice'
import { KINDS, type Kind } from './kind'
import { Steps } from './steps'
import { Templates } from './templates'

/** The first steps of an import: what the file is of and which it is, then what is said of it. */
export function Component() {
  const { one } = useChoices()
  const { file } = useDraft()
  const kind = known(KINDS, one('kind'))
  if (kind && file && one('step') === 'describe')
    return <Describe key={kind} kind={kind} file={file} />
  return <Start kind={kind ?? 'trade'} />
}

function Start({ kind }: { kind: Kind }) {
  const t = useMessage()
  const address = useAddress()
  const navigate = useNavigate()
  const { file } = useDraft()
  const goOn = () => void navigate(address(`/work/import?kind=${kind}&step=describe`))
  return (
    <>
      <Steps at="file" />
      <div className="columns">
        <div className="half stack">
          <Panel title={t('import.kind')}>
            <KindChoice kind={kind} />
          </Panel>
        </div>
        <div className="half stack">
          <Panel title={t('import.file')}>
            <FileChoice />
          </Panel>
          <Panel title={t('import.templates')}>
            <Templates kind={kind} />
          </Panel>
        </div>
      </div>
      <div className="import-onward">
        <Button type="primary" size="large" disabled={!file} onClick={goOn}>
          {t('import.onward')}
        </Button>
        {!file && <span className="soft">{t('import.file.first')}</span>}
      </div>
    </>
  )
}

function KindChoice({ kind }: { kind: Kind }) {
  const t = useMessage()
  const { choose } = useChoices()
  return (
    <fieldset className="import-kinds">
      <legend className="unseen">{t('import.kind')}</legend>
      {KINDS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="kind"
            checked={one === kind}
            onChange={() => {
              choose({ kind: one })
            }}
          />
          <span>
            <strong>{t(`import.kind.${one}`)}</strong>
            <span className="soft small">{t(`import.kind.${one}.about`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
