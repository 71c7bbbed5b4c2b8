const CONTROLS = 'input, textarea, select, button, [tabindex]'

/** The place of the form for a path, or else the nearest one around it. */
function placeOf(path: string): Element | undefined {
  const steps = path.split('.')
  for (let length = steps.length; length > 0; length -= 1) {
    const at = steps.slice(0, length).join('.')
    const place =
      document.querySelector(`[data-at="${CSS.escape(at)}"]`) ??
      document.querySelector(`[data-at^="${CSS.escape(at)}."]`)
    if (place) return place
  }
  return undefined
}

/** Leads the reader to the control at a place of the form. */
export function focusAt(path: string): void {
  const control = placeOf(path)?.querySelector<HTMLElement>(CONTROLS)
  control?.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
}

/** The same once what is about to be shown is there. */
export function focusWithin(path: string): void {
  requestAnimationFrame(() => {
    focusAt(path)
  })
}

/** Does something that may make controls anew, and leaves the reader where they were. */
export function keepFocus(act: () => void): void {
  const path = document.activeElement?.closest<HTMLElement>('[data-at]')?.dataset.at
  act()
  if (!path) return
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusAt(path)
  })
}
