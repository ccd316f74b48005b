import { expect, test } from 'vitest'
import { byGroup, line } from './reasons'

test('reasons stand in their groups with the sum of each', () => {
  const reasons = [
    { group: 'LAW_ABIDING' as const, points: 260 },
    { group: 'BASIC_INFORMATION' as const, points: 120 },
    { group: 'LAW_ABIDING' as const, points: -120 },
  ]

  expect(byGroup(reasons).map(({ group, points }) => [group, points])).toEqual([
    ['BASIC_INFORMATION', 120],
    ['LAW_ABIDING', 140],
  ])
})

test('the line reaches until today', () => {
  const changes = [{ day: '2026-11-20', after: { score: 800 } }]

  expect(line(changes, '2026-11-25')).toEqual([
    { day: '2026-11-20', score: 800 },
    { day: '2026-11-25', score: 800 },
  ])
  expect(line(changes, '2026-11-20')).toHaveLength(1)
  expect(line([], '2026-11-20')).toEqual([])
})
