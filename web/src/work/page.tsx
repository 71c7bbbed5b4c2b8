import { PageHead } from '../shared/panel'
import { useMessage } from '../shared/speech'
import { NoQueues } from './no-queues'
import { Queues } from './queue-list'
import { queuesOf } from './queues'
import { useViewer } from './viewer'

/** My work: what waits for the viewer. */
export function Component() {
  const t = useMessage()
  const viewer = useViewer()
  const queues = viewer.side ? queuesOf(viewer.role) : []
  return (
    <>
      <PageHead title={t('work.title')} name={`${t('work.title')} · ${t('frame.title')}`}>
        {queues.length > 0 && <p>{t('work.about')}</p>}
      </PageHead>
      {queues.length > 0 ? <Queues queues={queues} /> : <NoQueues role={viewer.role} />}
    </>
  )
}
