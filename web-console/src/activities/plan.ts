import { ZONE } from '../language/format'
import type { Activity, PlanForm } from './queries'

/** A plan as the form holds it: times are China's, as a field for date and time writes them. */
export type PlanValues = Omit<PlanForm, 'place'> & { place?: Partial<NonNullable<PlanForm['place']>> }

const OFFSET = '+08:00'

export const inChina = (instant: string | undefined): string =>
  instant ? new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant)).replace(' ', 'T') : ''

export const instantOf = (time: string): string => (time ? `${time.length === 16 ? `${time}:00` : time}${OFFSET}` : time)

export function sent({ place, ...values }: PlanValues): PlanForm {
  const isPlaced = place && (place.latitude ?? place.longitude ?? place.radiusMetres) != null
  return {
    ...values,
    startsAt: instantOf(values.startsAt),
    endsAt: instantOf(values.endsAt),
    notice: withoutBlanks(values.notice),
    demands: withoutBlanks(values.demands),
    ...(isPlaced ? { place: place as NonNullable<PlanForm['place']> } : {}),
  }
}

/** What was left blank is not sent as an empty text. */
function withoutBlanks<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value != null)) as T
}

export function valuesOf({ title = '', field = '', division = '', places = 1, startsAt, endsAt, place, notice, demands }: Activity): PlanValues {
  return {
    title,
    field,
    division,
    places,
    startsAt: inChina(startsAt),
    endsAt: inChina(endsAt),
    ...(place ? { place } : {}),
    notice: { venue: '', content: '', ...notice },
    demands: { minorsWelcome: false, ...demands },
  }
}

/** The dotted names of what two versions of a plan have different. */
export function differences(own: object, other: object, path = ''): string[] {
  const names = [...new Set([...Object.keys(own), ...Object.keys(other)])]
  return names.flatMap((name) => {
    const [mine, theirs] = [own, other].map((each) => (each as Record<string, unknown>)[name])
    const at = path ? `${path}.${name}` : name
    if (isPart(mine) || isPart(theirs)) return differences(isPart(mine) ? mine : {}, isPart(theirs) ? theirs : {}, at)
    return JSON.stringify(mine ?? '') === JSON.stringify(theirs ?? '') ? [] : [at]
  })
}

const isPart = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)
