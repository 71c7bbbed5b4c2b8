// Runs every audit of GraphQL over HTTP against the server at the address given, prints those
// that fail, and fails when one of them is a MUST or a SHOULD.

import { auditServer } from 'graphql-http';

const url = process.argv[2];
if (!url) {
  console.error('usage: node run.mjs URL');
  process.exit(2);
}

const results = await auditServer({ url, fetchFn: fetch });
// "warn" is a SHOULD and "error" a MUST; "notice" is a MAY.
const failed = results.filter((result) => result.status !== 'ok');
for (const { status, id, name, reason } of failed) {
  console.log(`${status} ${id} ${name}: ${reason}`);
}
const broken = failed.filter((result) => result.status !== 'notice');
console.log(`${results.length} audits, ${failed.length} failed, ${broken.length} of them MUST or SHOULD`);
process.exit(results.length === 0 || broken.length > 0 ? 1 : 0);
