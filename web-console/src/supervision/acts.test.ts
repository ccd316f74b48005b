import { expect, test } from 'vitest'
import { openActs } from './acts'
import type { Supervision } from './queries'

const nothing: Supervision = { code: '', settled: [], version: 1 }
const proposed: Supervision = {
  ...nothing,
  proposed: { id: '1', kind: 'SUSPENSION', rule: {}, ground: '', proposedBy: 'supervisor', proposedAt: '' },
}
const supervisor = { name: 'supervisor', roles: ['SUPERVISOR'] }
const registrar = { name: 'registrar', roles: ['REGISTRAR'] }
const leader = { name: 'leader', roles: ['LEADER'] }

test('what may be proposed depends on the state', () => {
  expect(openActs('REGISTERED', nothing, supervisor).map(({ act }) => act)).toEqual(['SUSPENSION', 'LIQUIDATION', 'REVOCATION'])
  expect(openActs('SUSPENDED', nothing, registrar).map(({ act }) => act)).toContain('RELEASE')
  expect(openActs('DEREGISTERED', nothing, registrar)).toEqual([])
  expect(openActs('REGISTERED', nothing, leader)).toEqual([])
})

test('whoever proposed it may take it back but not confirm it', () => {
  expect(openActs('REGISTERED', proposed, supervisor)).toEqual([{ act: 'confirmation', barrier: 'sameProposer' }, { act: 'dropping' }])
})

test('a colleague may confirm it, and a leader turn it down', () => {
  expect(openActs('REGISTERED', proposed, registrar)).toEqual([{ act: 'confirmation' }, { act: 'dropping', barrier: 'othersProposal' }])
  expect(openActs('REGISTERED', proposed, leader)).toEqual([{ act: 'confirmation' }, { act: 'dropping' }])
})
