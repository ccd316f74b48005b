import { expect, test } from 'vitest'
import { behind, ratesOf, type Figures } from './figures'

const reading = (second: number, answered: number, seconds: number, since = '2026-11-01T00:00:00Z') =>
  ({
    at: `2026-11-01T01:00:${String(second).padStart(2, '0')}Z`,
    since,
    requests: { answered, faults: 0, seconds, longestSeconds: 0 },
  }) as Figures

test('rates are what happened between two readings', () => {
  const rates = ratesOf([reading(0, 100, 2), reading(10, 150, 3), reading(20, 150, 3)])

  expect(rates).toEqual([
    { at: '2026-11-01T01:00:10Z', requests: 5, faults: 0, milliseconds: 20 },
    { at: '2026-11-01T01:00:20Z', requests: 0, faults: 0 },
  ])
})

test('nothing is said over the restart of a process', () => {
  expect(ratesOf([reading(0, 100, 2), reading(10, 3, 1, '2026-11-01T01:00:05Z')])).toEqual([])
})

test('a service is behind by the sum of its topics and the oldest of them', () => {
  const topics = [
    { topic: 'a', behind: 2, secondsBehind: 9 },
    { topic: 'b', behind: 3, secondsBehind: 4 },
  ]

  expect(behind(topics)).toEqual({ events: 5, seconds: 9 })
  expect(behind([])).toEqual({ events: 0, seconds: 0 })
})
