import { useEffect, type ReactNode, type RefObject } from 'react'

interface Props {
  label: string
  /** The element, whose `close` gives the focus back. */
  element: RefObject<HTMLDialogElement | null>
  /** What follows when it is left. */
  onLeft: () => void
  children: ReactNode
}

/** Something that lies on top of the page until it is left. */
export function Dialog({ label, element, onLeft, children }: Props) {
  useEffect(() => {
    if (!element.current?.open) element.current?.showModal()
    // Before it is shown, nothing in it can have the focus.
    element.current?.querySelector<HTMLElement>('[role=combobox], button')?.focus()
  }, [element])
  return (
    <dialog
      ref={element}
      className="palette"
      aria-label={label}
      onClose={onLeft}
      onClick={({ target, currentTarget }) => {
        // Whatever is inside covers the dialog: this is what lies around it.
        if (target === currentTarget) currentTarget.close()
      }}
    >
      <div className="palette-sheet">{children}</div>
    </dialog>
  )
}
