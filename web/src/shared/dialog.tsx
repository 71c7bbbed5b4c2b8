import { useEffect, useId, type ReactNode, type RefObject } from 'react'

import './dialog.css'

interface Props {
  title: string
  /** The element, whose `close` gives the focus back. */
  element: RefObject<HTMLDialogElement | null>
  children: ReactNode
  /** Whether it cannot be left just now. */
  isHeld?: boolean
  /** The buttons below. */
  foot: ReactNode
  /** What follows when it is closed, by whatever way. */
  onClose: () => void
}

/** Something that has to be answered or left before the page goes on. */
export function Dialog({ title, element, isHeld, children, foot, onClose }: Props) {
  const titleId = useId()
  useEffect(() => {
    if (!element.current?.open) element.current?.showModal()
  }, [element])
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby={titleId}
      // A browser lets a second Escape through whatever is said to the first.
      closedby={isHeld ? 'none' : 'closerequest'}
      onCancel={(event) => {
        if (isHeld) event.preventDefault()
      }}
      onClose={onClose}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
      <div className="dialog-foot">{foot}</div>
    </dialog>
  )
}
