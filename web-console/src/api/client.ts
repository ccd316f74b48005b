import createClient, { type Middleware } from 'openapi-fetch'
import type { paths as EvaluationPaths } from './generated/evaluation'
import type { paths as ProjectPaths } from './generated/project'
import type { paths as RegistryPaths } from './generated/registry'
import type { paths as VolunteerPaths } from './generated/volunteer'
import { language } from '../language/language'
import { accessToken } from '../signin/session'
import { Failure, problemOf } from './problems'

const asWhoeverIsSignedIn: Middleware = {
  async onRequest({ request }) {
    request.headers.set('Accept-Language', language.get())
    const token = await accessToken()
    if (token) request.headers.set('Authorization', `Bearer ${token}`)
    if (request.method !== 'GET' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', crypto.randomUUID())
    }
    return request
  },
  async onResponse({ response }) {
    if (!response.ok) throw new Failure(await problemOf(response))
    return undefined
  },
}

function service<Paths extends {}>() {
  const client = createClient<Paths>({ baseUrl: location.origin })
  client.use(asWhoeverIsSignedIn)
  return client
}

export const registry = service<RegistryPaths>()
export const volunteer = service<VolunteerPaths>()
export const project = service<ProjectPaths>()
export const evaluation = service<EvaluationPaths>()

/** What was asked for; an answer without a body is a fault of the platform. */
export async function body<T>(answer: Promise<{ data?: T }>): Promise<T> {
  const { data } = await answer
  if (data === undefined) throw new Failure({ status: 0, code: 'empty-answer' })
  return data
}
