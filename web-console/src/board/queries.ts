import { useQuery } from '@tanstack/react-query'
import { body, evaluation, project, registry, volunteer } from '../api/client'
import { useBalance } from '../balances/queries'
import type { Organisation } from '../organisations/queries'
import { byDivision, everyPage, type Town } from './counting'

const EVERY = 60_000
const PAGE_SIZE = 200

const registered = () =>
  everyPage<Organisation>((after) =>
    body(registry.GET('/public/registry/organisations', { params: { query: { state: 'REGISTERED', size: PAGE_SIZE, ...(after ? { after } : {}) } } })),
  )

const projectTotals = (division?: string) =>
  body(project.GET('/public/project/projects/totals', { params: { query: division ? { division } : {} } }))

const creditTotals = (division?: string) =>
  body(evaluation.GET('/public/evaluation/credit/totals', { params: { query: division ? { division } : {} } }))

async function townOf(code: string, organisations: number): Promise<Town> {
  const [projects, credit] = await Promise.all([projectTotals(code), creditTotals(code)])
  return {
    code,
    organisations,
    projects: projects.all?.projects ?? 0,
    claimed: projects.all?.claimed ?? 0,
    good: (credit['A'] ?? 0) + (credit['B'] ?? 0),
    scored: Object.values(credit).reduce((sum, count) => sum + count, 0),
  }
}

async function read(towns: string[]) {
  const [organisations, projects, cases, credit] = await Promise.all([
    registered(),
    projectTotals(),
    body(project.GET('/public/project/cases/totals')),
    creditTotals(),
  ])
  const counted = byDivision(organisations)
  return {
    organisations: organisations.length,
    projects,
    cases,
    credit,
    towns: await Promise.all(towns.map((code) => townOf(code, counted.get(code) ?? 0))),
  }
}

export type Figures = Awaited<ReturnType<typeof read>>

/** All figures of the board, read together and again every minute. */
export const useFigures = (towns: string[]) =>
  useQuery({ queryKey: ['board', towns], queryFn: () => read(towns), enabled: towns.length > 0, refetchInterval: EVERY })

/** Confirmed minutes of each town; read apart, as the volunteers are. */
export const useTownMinutes = () =>
  useQuery({
    queryKey: ['board', 'hours'],
    queryFn: async () => {
      const towns = await body(volunteer.GET('/public/volunteer/hours/divisions'))
      return new Map(towns.map(({ division = '', balance = {} }) => [division, balance.confirmed ?? 0]))
    },
    refetchInterval: EVERY,
  })

/** Read apart: the rest is worth showing while the service of volunteers is away. */
export const useVolunteers = () =>
  useQuery({ queryKey: ['board', 'volunteers'], queryFn: () => body(volunteer.GET('/public/volunteer/volunteers/total')), refetchInterval: EVERY })

export const useHours = () => useBalance(undefined, EVERY)
