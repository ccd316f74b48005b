import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query'
import { useRef } from 'react'
import { Failure, mayHelpAgain, problemIn } from './problems'

export type Headers = Record<string, string>

/** What was read, and the version that a decision on it names. */
export interface Versioned<T> {
  data: T
  version?: string
}

export async function versioned<T>(answer: Promise<{ data?: T; response: Response }>): Promise<Versioned<T>> {
  const { data, response } = await answer
  if (data === undefined) throw new Failure({ status: 0, code: 'empty-answer' })
  const version = response.headers.get('ETag')
  return version ? { data, version } : { data }
}

export const ifMatch = (version: string | undefined): Headers => (version ? { 'If-Match': version } : {})

/** Nothing was said about the command itself: it may have happened, and the same key finds that out. */
const isUndecided = (error: unknown) => {
  const problem = problemIn(error)
  return mayHelpAgain(problem) || problem.code === 'key-in-flight' || problem.code === 'contended'
}

/** A command, and what is read anew after it. Sent again unchanged after an answer that decided nothing, it keeps its key. */
export function useCommand<Sent, Told>(send: (sent: Sent, headers: Headers) => Promise<{ data?: Told }>, touched: QueryKey[] = []) {
  const client = useQueryClient()
  const kept = useRef<{ content: string; key: string } | undefined>(undefined)
  return useMutation({
    mutationFn: async (sent: Sent) => {
      const content = JSON.stringify(sent ?? null)
      if (kept.current?.content !== content) kept.current = { content, key: crypto.randomUUID() }
      try {
        const { data } = await send(sent, { 'Idempotency-Key': kept.current.key })
        kept.current = undefined
        return data
      } catch (error) {
        if (!isUndecided(error)) kept.current = undefined
        throw error
      }
    },
    onSuccess: () => Promise.all(touched.map((queryKey) => client.invalidateQueries({ queryKey }))),
  })
}

export const isStale = (error: unknown) => problemIn(error).code === 'stale-version'
