import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of the queries, and what the cache must know, from the schema that the API publishes. */
const config: CodegenConfig = {
  schema: '../schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/gql/**'],
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        strictScalars: true,
        useTypeImports: true,
        scalars: {
          BigInt: 'string',
          Date: 'string',
          DateTime: 'string',
          Decimal: 'string',
          JSON: 'unknown',
          Month: 'string',
          Upload: 'File',
        },
      },
    },
    'src/gql/columns.ts': { plugins: ['./columns.js'] },
    'src/gql/parts.ts': { plugins: ['./parts.js'] },
  },
}

export default config
