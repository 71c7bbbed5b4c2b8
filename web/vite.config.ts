import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const API = process.env.TWINCITY_API ?? 'http://127.0.0.1:8080'

/** Smaller files fit a packet anyway. */
const LEAST_PACKED_BYTES = 1024

/** Lays every hashed file beside itself as `.br` and `.gz`, packed as tightly as it can be. */
function packed(): Plugin {
  const brotli = promisify(brotliCompress)
  const zip = promisify(gzip)
  return {
    name: 'packed',
    apply: 'build',
    // Only what is written is whole: until then other plugins still change it.
    async writeBundle({ dir = '' }, bundle) {
      for (const name of Object.keys(bundle).filter((name) => name.startsWith('assets/'))) {
        const path = join(dir, name)
        const content = await readFile(path)
        if (content.length < LEAST_PACKED_BYTES) continue
        const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
        await writeFile(`${path}.br`, await brotli(content, { params }))
        await writeFile(`${path}.gz`, await zip(content, { level: 9 }))
      }
    },
  }
}

/** The style sheet of GraphiQL carries its fonts within, which the policy refuses. */
function withoutFonts(): Plugin {
  return {
    name: 'without-fonts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('graphiql/dist/style.css')) return null
      return code.replaceAll(/@font-face\s*\{[^}]*\}/g, '')
    },
  }
}

export default defineConfig({
  plugins: [react(), withoutFonts(), packed()],
  // The server puts a nonce of its own into every answer, where this stands.
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: '../api/console/dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/graphql': API, '/exports': API, '/schema.graphql': API } },
})
