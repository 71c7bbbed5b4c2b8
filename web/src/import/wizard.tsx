import { useCallback, useState } from 'react'
import { Navigate, Outlet } from 'react-router'

import { writesFor } from '../session/viewer'
import { PageHead } from '../shared/panel'
import { useAddress, useMessage } from '../shared/speech'
import { useViewer } from '../work/viewer'
import { DraftProvider, type Draft } from './draft'
import './import.css'

/** Bringing a file in: it is chosen, described, checked and loaded. */
export function Component() {
  const t = useMessage()
  const address = useAddress()
  const viewer = useViewer()
  const [file, choose] = useState<File>()
  const [told, setTold] = useState<Draft['told']>({})
  const tell = useCallback<Draft['tell']>((kind, said) => {
    setTold((before) => ({ ...before, [kind]: said }))
  }, [])
  if (!viewer.side || !writesFor(viewer, viewer.side))
    return <Navigate replace to={address('/work')} />
  return (
    <DraftProvider value={{ file, choose, told, tell }}>
      <PageHead title={t('import.title')} name={`${t('import.title')} · ${t('frame.title')}`}>
        <p>{t('import.about')}</p>
      </PageHead>
      <Outlet context={viewer} />
    </DraftProvider>
  )
}
