/** So many projects fit beside each other. */
export const COMPARED_AT_MOST = 4

/** Where projects are compared, without the language. */
export function compareAddress(codes: string[]): string {
  const chosen = new URLSearchParams(codes.map((code) => ['project', code]))
  return `/projects/compare?${chosen.toString()}`
}

/** The projects that an address names, each once. */
export function comparedCodes(named: string[]): string[] {
  return [...new Set(named)].slice(0, COMPARED_AT_MOST)
}

/** Whether what several projects say of one thing is not the same. */
export function differ(said: string[]): boolean {
  return new Set(said).size > 1
}
