import type { Where } from './queries'

const LIMIT = 10_000

/** Where the phone is, or nothing where it does not say so. */
export const whereNow = (): Promise<Where | undefined> =>
  new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve(undefined)
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
      () => resolve(undefined),
      { enableHighAccuracy: true, timeout: LIMIT },
    )
  })
