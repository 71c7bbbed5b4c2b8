import { graphql } from '../gql'

export const IMPORT_FACTS = graphql(`
  fragment ImportFacts on Import {
    id
    kind
    state
    checked
    loaded
    failure
    annotatedCopy
    dataset {
      id
      code
      reporter
      status
      rowCount
      title {
        ...Names
      }
      period {
        from
        to
      }
    }
    written {
      created
      updated
      unchanged
    }
    report {
      format
      encoding
      delimiter
      decimalMark
      rows
      accepted
      errors
      warnings
      counts {
        code
        count
        severity
      }
      problems(first: $first) {
        code
        severity
        line
        column
        value
        message
      }
    }
  }
`)

export const IMPORT = graphql(`
  query Import($id: ID!, $first: Int!) {
    import(id: $id) {
      ...ImportFacts
    }
  }
`)

export const IMPORT_BEGUN = graphql(`
  fragment ImportBegun on ImportPayload {
    import {
      id
    }
    userErrors {
      ...Problems
    }
  }
`)

export const IMPORT_TRADE = graphql(`
  mutation ImportTrade($input: ImportTradeInput!) {
    sent: importTrade(input: $input) {
      ...ImportBegun
    }
  }
`)

export const IMPORT_PROJECTS = graphql(`
  mutation ImportProjects($input: ImportRecordsInput!) {
    sent: importProjects(input: $input) {
      ...ImportBegun
    }
  }
`)

export const IMPORT_ENTERPRISES = graphql(`
  mutation ImportEnterprises($input: ImportRecordsInput!) {
    sent: importEnterprises(input: $input) {
      ...ImportBegun
    }
  }
`)

export const IMPORT_RATES = graphql(`
  mutation ImportExchangeRates($input: ImportRecordsInput!) {
    sent: importExchangeRates(input: $input) {
      ...ImportBegun
    }
  }
`)

export const COMMIT_IMPORT = graphql(`
  mutation CommitImport($input: CommitImportInput!) {
    sent: commitImport(input: $input) {
      ...ImportBegun
    }
  }
`)

export const CANCEL_IMPORT = graphql(`
  mutation CancelImport($input: CancelImportInput!) {
    sent: cancelImport(input: $input) {
      ...ImportBegun
    }
  }
`)

export const OWN_SOURCES = graphql(`
  query SourcesToName($sides: [Side!]!, $after: String) {
    list: sources(filter: { sides: $sides }, first: 100, after: $after) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        code
        publication
        title {
          ...Names
        }
      }
    }
  }
`)
