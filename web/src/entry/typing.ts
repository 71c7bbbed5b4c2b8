import { useEffect, useEffectEvent, useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'

import type { Values } from './item'

/** Acts when typing in a form pauses, or before the form is left; gives the way to call that off. */
export function useTypingPause(
  form: UseFormReturn<Values>,
  pauseMs: number,
  act: () => void,
): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const paused = useEffectEvent(act)
  useEffect(() => {
    const now = () => {
      if (timer.current === undefined) return
      clearTimeout(timer.current)
      timer.current = undefined
      paused()
    }
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer.current)
        timer.current = setTimeout(now, pauseMs)
      },
    })
    window.addEventListener('pagehide', now)
    return () => {
      now()
      stop()
      window.removeEventListener('pagehide', now)
    }
  }, [form, pauseMs])
  return () => {
    clearTimeout(timer.current)
    timer.current = undefined
  }
}
