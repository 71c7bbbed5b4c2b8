import { useEffect, useEffectEvent } from 'react'

import type { Editor } from './editor'
import { mayBeSubmitted } from './steps'

/** Ctrl+S saves; Ctrl+Enter also hands a draft to its publisher. ⌘ does the same. */
export function useSaveKeys(editor: Editor): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
    const isSubmitting = event.key === 'Enter'
    if (event.key.toLowerCase() !== 's' && !isSubmitting) return
    event.preventDefault()
    if (editor.saving.clash) return
    void editor.saving.save(isSubmitting && mayBeSubmitted(editor))
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      press(event)
    }
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listen)
    }
  }, [])
}
