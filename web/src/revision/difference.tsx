import { diffWords } from 'diff'

import { LANG, type Language } from '../shared/language'
import type { Line } from './saying'

interface TextProps {
  before: string
  after: string
  language: Language
}

/** A text with the words marked that were taken out and put in. */
export function TextDifference({ before, after, language }: TextProps) {
  // Chinese has no blanks between words.
  const intlSegmenter = new Intl.Segmenter(LANG[language], { granularity: 'word' })
  const runs = diffWords(before, after, { intlSegmenter })
  return (
    <p className="difference" lang={LANG[language]}>
      {runs.map(({ value, added, removed }, at) => {
        if (added) return <ins key={at}>{value}</ins>
        if (removed) return <del key={at}>{value}</del>
        return <span key={at}>{value}</span>
      })}
    </p>
  )
}

interface LinesProps {
  before: Line[]
  after: Line[]
}

/** What a field no longer says, and what it says since; what it says still is left out. */
export function LinesDifference({ before, after }: LinesProps) {
  const lost = without(before, after)
  const won = without(after, before)
  const [from, ...otherLost] = lost
  const [to, ...otherWon] = won
  if (from && to && otherLost.length + otherWon.length === 0) return <Turned from={from} to={to} />
  return (
    <ul className="difference">
      {lost.map((line) => (
        <li key={keyOf(line)}>
          <del>
            <Runs of={line} />
          </del>
        </li>
      ))}
      {won.map((line) => (
        <li key={keyOf(line)}>
          <ins>
            <Runs of={line} />
          </ins>
        </li>
      ))}
    </ul>
  )
}

/** One value in place of another. */
function Turned({ from, to }: { from: Line; to: Line }) {
  return (
    <p className="difference turned">
      <del>
        <Runs of={from} />
      </del>
      <span aria-hidden="true">→</span>
      <ins>
        <Runs of={to} />
      </ins>
    </p>
  )
}

function keyOf(line: Line): string {
  return line.map(({ text }) => text).join('')
}

function without(lines: Line[], others: Line[]): Line[] {
  const known = others.map(keyOf)
  return lines.filter((line) => !known.includes(keyOf(line)))
}

function Runs({ of }: { of: Line }) {
  return of.map(({ text, language }) => (
    <span key={text} lang={language && LANG[language]}>
      {text}
    </span>
  ))
}
