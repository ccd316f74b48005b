import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { body, project } from '../api/client'
import { problemIn } from '../api/problems'
import type { components, operations } from '../api/generated/project'

export type Project = components['schemas']['ProjectView']
export type ProjectState = NonNullable<Project['state']>
export type ProjectField = NonNullable<NonNullable<Project['proposal']>['field']>
export type Claim = components['schemas']['OneClaim']
export type ClaimForm = NonNullable<Claim['form']>
export type Party = components['schemas']['Party']
export type Total = components['schemas']['Total']
export type Cases = components['schemas']['CaseTotalsView']
export type Wanted = NonNullable<operations['list_3']['parameters']['query']>

export const useLibrary = (wanted: Wanted) =>
  useQuery({
    queryKey: ['projects', 'public', wanted],
    queryFn: () => body(project.GET('/public/project/projects', { params: { query: wanted } })),
    placeholderData: keepPreviousData,
  })

export const useDesk = (wanted: Wanted) =>
  useQuery({
    queryKey: ['projects', 'desk', wanted],
    queryFn: () => body(project.GET('/api/project/projects', { params: { query: wanted } })),
    placeholderData: keepPreviousData,
  })

const at = (id: string) => ({ params: { path: { id } } })

/** A project as its reader may see it: with its examination and its steps where it concerns them, else as everybody. */
async function readAs(id: string, withDetails: boolean): Promise<Project> {
  const asEverybody = () => body(project.GET('/public/project/projects/{id}', at(id)))
  if (!withDetails) return asEverybody()
  try {
    return await body(project.GET('/api/project/projects/{id}', at(id)))
  } catch (error) {
    if (problemIn(error).status === 403) return asEverybody()
    throw error
  }
}

export const useProject = (id: string, withDetails: boolean) =>
  useQuery({ queryKey: ['projects', 'one', id, withDetails], queryFn: () => readAs(id, withDetails) })

export const useTotals = (division?: string) =>
  useQuery({
    queryKey: ['projects', 'totals', division],
    queryFn: () => body(project.GET('/public/project/projects/totals', { params: { query: division ? { division } : {} } })),
  })

export const useCases = (of: { project?: string; organisation?: string } = {}) =>
  useQuery({
    queryKey: ['projects', 'cases', of],
    queryFn: () => body(project.GET('/public/project/cases/totals', { params: { query: of } })),
  })
