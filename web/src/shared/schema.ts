import { config } from 'zod'

// The policy under which pages are served forbids to make code out of text, as zod would.
config({ jitless: true })

/** What forms are checked with; always taken from here. */
export { z } from 'zod'
