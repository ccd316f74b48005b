import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Trouble } from './Trouble'
import { Waiting } from './Waiting'

interface Asked<T> {
  of: UseQueryResult<T>
  rows?: number
  /** Shown instead where the answer holds nothing. */
  empty?: { when: (data: T) => boolean; shown: ReactNode }
  children: (data: T) => ReactNode
}

/** A question in each of its states: under way, failed, empty, answered. */
export function Answer<T>({ of, rows, empty, children }: Asked<T>) {
  if (of.isPending) return <Waiting rows={rows} />
  if (of.isError) return <Trouble error={of.error} again={() => void of.refetch()} />
  return empty?.when(of.data) ? empty.shown : children(of.data)
}
