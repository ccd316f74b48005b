import { Failure } from './problems'

/** What was read, and the version that a decision on it names. */
export interface Versioned<T> {
  data: T
  version: number | undefined
}

export async function versioned<T>(answer: Promise<{ data?: T; response: Response }>): Promise<Versioned<T>> {
  const { data, response } = await answer
  if (data === undefined) throw new Failure({ status: 0, code: 'empty-answer' })
  const told = /\d+/.exec(response.headers.get('ETag') ?? '')
  return { data, version: told ? Number(told[0]) : undefined }
}
