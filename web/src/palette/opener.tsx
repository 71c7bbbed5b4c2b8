import { SearchOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense, useEffect, useState } from 'react'

import { useMessage } from '../shared/speech'
import { isTyping, singleKeysAreOn } from './keys'

const Palette = lazy(() => import('./palette'))
const Shortcuts = lazy(() => import('./shortcuts'))

/** Opens the palette and the list of shortcuts, by keys everywhere and by a button in the head. */
export function PaletteOpener() {
  const t = useMessage()
  const [open, setOpen] = useState<'palette' | 'shortcuts'>()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const wished = wishedBy(event)
      if (!wished) return
      event.preventDefault()
      // What is open already stays: it would lie on top of the other.
      setOpen((before) => before ?? wished)
    }
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener('keydown', press)
    }
  }, [])
  const close = () => {
    setOpen(undefined)
  }
  return (
    <>
      <Button
        type="text"
        icon={<SearchOutlined />}
        aria-label={t('palette.title')}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        title={t('palette.open.keys')}
        onClick={() => {
          setOpen('palette')
        }}
      />
      <Suspense fallback={null}>
        {open === 'palette' && <Palette close={close} />}
        {open === 'shortcuts' && <Shortcuts close={close} />}
      </Suspense>
    </>
  )
}

function wishedBy(event: KeyboardEvent): 'palette' | 'shortcuts' | undefined {
  const { key, ctrlKey, metaKey, altKey } = event
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k') return 'palette'
  if (key === '?' && !ctrlKey && !metaKey && !isTyping(event.target) && singleKeysAreOn()) {
    return 'shortcuts'
  }
  return undefined
}
