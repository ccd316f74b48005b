import type { components } from './generated/registry'

export type Problem = components['schemas']['Problem']

/** A problem of a service, as something that can be thrown. */
export class Failure extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title ?? problem.code ?? 'failed')
  }
}

export async function problemOf(response: Response): Promise<Problem> {
  try {
    const told = (await response.json()) as Problem
    return { ...told, status: told.status ?? response.status }
  } catch {
    return { status: response.status }
  }
}

/** The problem in whatever was thrown; what is not from a service means that none was reached. */
export function problemIn(error: unknown): Problem {
  return error instanceof Failure ? error.problem : { status: 0, code: 'unreachable' }
}

export type Kind = 'unreachable' | 'missing' | 'forbidden' | 'samePerson' | 'stale' | 'signedOut' | 'refused' | 'busy' | 'fault'

export function kindOf(problem: Problem): Kind {
  const status = problem.status ?? 0
  if (status === 0) return 'unreachable'
  if (status === 401) return 'signedOut'
  if (problem.code === 'same-person') return 'samePerson'
  if (problem.code === 'stale-version') return 'stale'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'missing'
  if (status === 429 || status === 503 || status === 504) return 'busy'
  return status < 500 ? 'refused' : 'fault'
}

/** Another try helps only where nothing was said about the request itself. */
export const mayHelpAgain = (problem: Problem) => ['unreachable', 'busy', 'fault'].includes(kindOf(problem))

/** The entries of a problem for a form: `form.setFields(fieldErrors(error))` puts each beside its field. */
export function fieldErrors(error: unknown): { name: (string | number)[]; errors: string[] }[] {
  const byField = new Map<string, string[]>()
  for (const { field, message } of problemIn(error).errors ?? []) {
    if (field && message) byField.set(field, [...(byField.get(field) ?? []), message])
  }
  return [...byField].map(([field, errors]) => ({ name: pathOf(field), errors }))
}

const pathOf = (field: string) => field.split(/[.[\]]+/).filter(Boolean).map((part) => (/^\d+$/.test(part) ? Number(part) : part))
