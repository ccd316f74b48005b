import { useQuery } from '@tanstack/react-query'
import { body, volunteer } from '../api/client'
import { versioned } from '../api/versioned'
import { useCommand } from '../commands/useCommand'
import type { components } from '../api/generated/volunteer'

export type Own = components['schemas']['OwnRecordOwn']
export type RecordForm = components['schemas']['RecordForm']

const TOUCHED = [['me'], ['mine']]

/** What is kept of the signed-in volunteer. */
export const useMe = () => useQuery({ queryKey: ['me'], queryFn: () => versioned<Own>(volunteer.GET('/api/volunteer/me')) })

export const useConsentText = () =>
  useQuery({
    queryKey: ['consent-text'],
    queryFn: () => body(volunteer.GET('/public/volunteer/consent-text')),
    staleTime: Infinity,
  })

export const useJoining = (consentVersion: string) =>
  useCommand((record: RecordForm, headers) => volunteer.POST('/api/volunteer/volunteers', { body: { record, consentVersion }, headers }), { changes: TOUCHED })

export const useCorrecting = (version: number | undefined) =>
  useCommand((record: RecordForm, headers) => volunteer.PUT('/api/volunteer/me/record', { body: record, headers }), { version, changes: TOUCHED })

export const useLeaving = (version: number | undefined) =>
  useCommand((_: void, headers) => volunteer.DELETE('/api/volunteer/me', { headers }), { version, changes: TOUCHED })

export const ownExport = () => body(volunteer.GET('/api/volunteer/me/export'))

export const useLooks = () =>
  useQuery({
    queryKey: ['me', 'looks'],
    queryFn: () => body(volunteer.GET('/api/volunteer/me/looks', { params: { query: { size: 20 } } })),
  })
