import type { components } from '../api/generated/registry'

export type Figures = Required<components['schemas']['Figures']>

/** What happened between two readings of one process. */
export interface Rate {
  at: string
  /** Requests answered in a second. */
  requests: number
  /** Faults among them, in a second. */
  faults: number
  /** Mean time to the answer, in milliseconds; unknown where nothing was asked. */
  milliseconds?: number
}

function between(before: Figures, after: Figures): Rate | undefined {
  const seconds = (Date.parse(after.at) - Date.parse(before.at)) / 1000
  // A process that was started anew counts from zero.
  if (seconds <= 0 || before.since !== after.since) return undefined
  const [was, is] = [before.requests, after.requests] as Required<Figures['requests']>[]
  if (!was || !is) return undefined
  const answered = is.answered - was.answered
  return {
    at: after.at,
    requests: answered / seconds,
    faults: (is.faults - was.faults) / seconds,
    ...(answered > 0 ? { milliseconds: ((is.seconds - was.seconds) / answered) * 1000 } : {}),
  }
}

export const ratesOf = (readings: Figures[]): Rate[] =>
  readings.slice(1).flatMap((after, at) => {
    const before = readings[at]
    return (before && between(before, after)) ?? []
  })

/** How far the service is behind on all it listens to. */
export function behind(heard: Figures['heard']): { events: number; seconds: number } {
  return {
    events: heard.reduce((sum, topic) => sum + (topic.behind ?? 0), 0),
    seconds: Math.max(0, ...heard.map((topic) => topic.secondsBehind ?? 0)),
  }
}
