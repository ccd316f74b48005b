import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { body, volunteer } from '../api/client'
import { useCommand } from '../commands/useCommand'
import type { components } from '../api/generated/volunteer'
import { problemIn } from '../api/problems'

export type Attendance = components['schemas']['AttendanceView']
export type Codes = components['schemas']['Shown']
export type Where = components['schemas']['CheckingWhere']
export type End = 'check-in' | 'check-out'

const at = (activity: string) => ({ params: { path: { activity } } })
const of = (activity: string, person: string) => ({ params: { path: { activity, volunteer: person } } })
const SOONEST = 1_000

/** The codes to show now; the next ones are asked for as these end. */
export const useCodes = (activity: string) =>
  useQuery({
    queryKey: ['codes', activity],
    queryFn: () => body(volunteer.GET('/api/volunteer/attendance/{activity}/codes', at(activity))),
    staleTime: 0,
    gcTime: 0,
    refetchIntervalInBackground: true,
    refetchInterval: ({ state: { data, error } }) =>
      error ? false : data?.until ? Math.max(SOONEST, new Date(data.until).getTime() - Date.now()) : false,
  })

export const useAttendance = (activity: string, after?: string) =>
  useQuery({
    queryKey: ['attendance', activity, after ?? ''],
    queryFn: () =>
      body(volunteer.GET('/api/volunteer/attendance/{activity}', { params: { path: { activity }, query: { size: 50, ...(after ? { after } : {}) } } })),
    placeholderData: keepPreviousData,
  })

/** One's own attendance, or nothing before the first check-in. */
export const useOwnAttendance = (activity: string) =>
  useQuery({
    queryKey: ['attendance', activity, 'own'],
    queryFn: async (): Promise<Attendance | null> => {
      try {
        return await body(volunteer.GET('/api/volunteer/attendance/{activity}/mine', at(activity)))
      } catch (error) {
        if (problemIn(error).code === 'unknown-attendance') return null
        throw error
      }
    },
  })

export const useChecking = (activity: string, end: End) =>
  useCommand(
    (read: { code: string; position?: Where }, headers) => volunteer.POST(`/api/volunteer/attendance/{activity}/${end}`, { ...at(activity), body: read, headers }),
    { changes: [['attendance', activity]] },
  )

export const useDecision = (activity: string, { volunteer: person = '', version }: Attendance, decision: 'confirmation' | 'rejection') =>
  useCommand(
    (_: void, headers) =>
      volunteer.POST(`/api/volunteer/attendance/{activity}/volunteers/{volunteer}/${decision}`, {
        ...of(activity, person),
        headers,
      }),
    { version, changes: [['attendance', activity]] },
  )
