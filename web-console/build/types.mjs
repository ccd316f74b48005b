// Types from the committed descriptions of the services; what is generated is not committed.
import { mkdirSync, writeFileSync } from 'node:fs'
import openapi, { astToString } from 'openapi-typescript'

const here = new URL('../', import.meta.url)
const generated = new URL('src/api/generated/', here)
mkdirSync(generated, { recursive: true })
for (const service of ['registry', 'volunteer', 'project', 'evaluation']) {
  const types = await openapi(new URL(`../${service}-service/openapi.yml`, here))
  writeFileSync(new URL(`${service}.ts`, generated), astToString(types))
}
