const KEPT = 'twincity.keys'

/** Single keys can be turned off by those whom they disturb, such as who speaks to the computer. */
export function singleKeysAreOn(): boolean {
  return localStorage.getItem(KEPT) !== 'off'
}

export function turnSingleKeys(isOn: boolean): void {
  localStorage.setItem(KEPT, isOn ? 'on' : 'off')
}

/** Whether keys that are pressed there write something. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input, textarea, select, [role=combobox]')
}
