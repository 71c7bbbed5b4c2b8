const KEPT_MS = 60_000

/** Gives a file to the browser, as if it had come from a link. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser reads it when it gets to it.
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
  }, KEPT_MS)
}
