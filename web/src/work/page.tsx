import { PageHead } from '../shared/panel'
import { useMessage } from '../shared/speech'

/** My work: what waits for the viewer. */
export function Component() {
  const t = useMessage()
  return <PageHead title={t('work.title')} name={`${t('work.title')} · ${t('frame.title')}`} />
}
