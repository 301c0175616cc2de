// Keeps src/api/schema.d.ts equal to the server's contract: `write` makes it, `check` fails when it is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const contract = new URL('../../src/main/resources/openapi.yaml', import.meta.url);
const target = new URL('../src/api/schema.d.ts', import.meta.url);
const made = `/* Generated from openapi.yaml by \`npm run gen:api\`. */\n${astToString(await openapiTS(contract))}`;

if (process.argv[2] === 'write') {
  writeFileSync(target, made);
} else if (readFileSync(target, 'utf8') !== made) {
  console.error('src/api/schema.d.ts does not match openapi.yaml: run `npm run gen:api` and commit the result.');
  process.exit(1);
}
