import { useQuery } from '@tanstack/react-query'
import { body, volunteer } from '../api/client'
import { ifMatch, useCommand, versioned } from '../api/command'
import type { components } from '../api/generated/volunteer'

export type Own = components['schemas']['Own']
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
  useCommand((record: RecordForm, headers) => volunteer.POST('/api/volunteer/volunteers', { body: { record, consentVersion }, headers }), TOUCHED)

export const useCorrecting = (version: string | undefined) =>
  useCommand((record: RecordForm, headers) => volunteer.PUT('/api/volunteer/me/record', { body: record, headers: { ...headers, ...ifMatch(version) } }), TOUCHED)

export const useLeaving = (version: string | undefined) =>
  useCommand((_: void, headers) => volunteer.DELETE('/api/volunteer/me', { headers: { ...headers, ...ifMatch(version) } }), TOUCHED)

export const ownExport = () => body(volunteer.GET('/api/volunteer/me/export'))

export const useLooks = () =>
  useQuery({
    queryKey: ['me', 'looks'],
    queryFn: () => body(volunteer.GET('/api/volunteer/me/looks', { params: { query: { size: 20 } } })),
  })
