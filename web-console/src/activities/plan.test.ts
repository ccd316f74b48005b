import { describe, expect, it } from 'vitest'
import { differences, inChina, instantOf, sent, type PlanValues } from './plan'

const PLAN: PlanValues = {
  title: '西栅引导',
  field: 'CIVILITY',
  division: '330483100',
  startsAt: '2026-12-01T08:30',
  endsAt: '2026-12-01T11:30',
  places: 20,
  notice: { venue: '西栅入口', content: '引导游客', risks: '' },
  demands: { minorsWelcome: false },
}

describe('a plan', () => {
  it('is told in the time of China wherever it is written', () => {
    expect(instantOf('2026-12-01T08:30')).toBe('2026-12-01T08:30:00+08:00')
    expect(inChina('2026-12-01T00:30:00Z')).toBe('2026-12-01T08:30')
  })

  it('is sent without what was left blank', () => {
    expect(sent(PLAN).notice).toEqual({ venue: '西栅入口', content: '引导游客' })
    expect(sent({ ...PLAN, place: {} })).not.toHaveProperty('place')
    expect(sent({ ...PLAN, place: { latitude: 30.7 } }).place).toEqual({ latitude: 30.7 })
  })

  it('names what another has changed', () => {
    expect(differences(PLAN, PLAN)).toEqual([])
    expect(differences(PLAN, { ...PLAN, places: 30, notice: { ...PLAN.notice, venue: '东栅' } })).toEqual(['places', 'notice.venue'])
  })
})
