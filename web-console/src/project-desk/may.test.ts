import { expect, test } from 'vitest'
import { claimActs, projectActs } from './may'

const town = { name: 'town', roles: ['TOWN_OFFICER'], division: '330483100' }
const organisation = { name: 'organisation', roles: ['ORGANISATION'], organisation: '51330483MJ0000018H' }
const registrar = { name: 'registrar', roles: ['REGISTRAR'], division: '330483' }
const leader = { name: 'leader', roles: ['LEADER'], division: '330483' }

const proposer = { kind: 'TOWN' as const, code: '330483100' }

test('a proposal is reviewed by the bureau and withdrawn by who proposed it', () => {
  const project = { state: 'PROPOSED' as const, proposer }

  expect(projectActs(project, registrar)).toEqual(['review', 'withdraw'])
  expect(projectActs(project, town)).toEqual(['withdraw'])
  expect(projectActs(project, organisation)).toEqual([])
  expect(projectActs({ ...project, state: 'REVIEWED' }, leader)).toEqual(['list', 'reject'])
})

test('nobody claims their own project', () => {
  const project = { state: 'LISTED' as const, proposer, taken: 0 }

  expect(projectActs(project, town)).toEqual(['withdraw'])
  expect(projectActs(project, organisation)).toEqual(['claim'])
  expect(projectActs({ ...project, taken: 500 }, registrar)).toEqual(['claim'])
  expect(projectActs(project, undefined)).toEqual([])
})

test('a project begins when all its claims are agreed', () => {
  const claimed = { state: 'CLAIMED' as const, proposer, claims: [{ state: 'AGREED' as const }, { state: 'CLAIMED' as const }] }

  expect(projectActs(claimed, registrar)).toEqual([])
  expect(projectActs({ ...claimed, claims: [{ state: 'AGREED' }] }, registrar)).toEqual(['begin'])
})

test('the executor reports', () => {
  const project = { state: 'IMPLEMENTING' as const, proposer, course: { executor: '51330483MJ0000018H' } }

  expect(projectActs(project, organisation)).toEqual(['report'])
  expect(projectActs({ ...project, course: { executor: '51330483MJ0000026C' } }, organisation)).toEqual([])
})

test('a claim is agreed by the bureau and given up by its claimant', () => {
  const claim = { state: 'CLAIMED' as const, claimant: { kind: 'ORGANISATION' as const, code: '51330483MJ0000018H' } }

  expect(claimActs({ state: 'LISTED' }, claim, organisation)).toEqual(['giveUp'])
  expect(claimActs({ state: 'LISTED' }, claim, registrar)).toEqual(['agree', 'giveUp'])
  expect(claimActs({ state: 'LISTED' }, { ...claim, state: 'AGREED' }, registrar)).toEqual([])
})
