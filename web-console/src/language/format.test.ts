import { expect, test } from 'vitest'
import { day, hoursOf, moment, signed, span, yuan } from './format'

test('a day is the same day wherever the reader is', () => {
  expect(day('2024-03-01', 'zh')).toBe('2024年3月1日')
  expect(day('2024-03-01', 'en')).toBe('1 March 2024')
})

test('a moment is told as the time in China', () => {
  expect(moment('2024-03-01T20:30:00Z', 'zh')).toContain('2024年3月2日')
  expect(moment('2024-03-01T20:30:00Z', 'en')).toContain('(China time)')
})

test('the day of a span is said once where it is the same', () => {
  expect(span('2026-12-01T00:30:00Z', '2026-12-01T03:30:00Z', 'zh')).toBe('2026年12月1日 08:30–11:30')
  expect(span('2026-12-01T00:30:00Z', '2026-12-01T16:30:00Z', 'en')).toBe('1 December 2026 08:30 – 2 December 2026 00:30')
})

test('minutes of service are told in hours', () => {
  expect(hoursOf(3750)).toEqual({ hours: 62, minutes: 30 })
})

test('points carry their sign', () => {
  expect(signed(15, 'zh')).toBe('+15')
  expect(signed(-120, 'en')).toBe('−120')
  expect(signed(0, 'zh')).toBe('0')
})

test('money carries its unit, and what is no number stays as it is', () => {
  expect(yuan('30000', 'zh')).toBe('30,000\u00a0元')
  expect(yuan('30000.50', 'en')).toBe('CNY\u00a030,000.5')
  expect(yuan('unknown', 'zh')).toBe('unknown')
})
