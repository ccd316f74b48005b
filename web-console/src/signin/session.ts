import type { User, UserManager } from 'oidc-client-ts'

/** Who signs people in; the gateway tells it. */
interface Settings {
  issuer: string
  client: string
}

const BACK = 'wutong.back'
let manager: Promise<UserManager> | undefined
let user: User | null | undefined
const listeners = new Set<() => void>()

// The library is fetched by those only who sign in or have done so.
async function open(): Promise<UserManager> {
  const [{ UserManager, WebStorageStateStore }, settings] = await Promise.all([
    import('oidc-client-ts'),
    fetch('/console-settings.json').then((answer) => answer.json() as Promise<Settings>),
  ])
  const opened = new UserManager({
    authority: settings.issuer,
    client_id: settings.client,
    redirect_uri: `${location.origin}/callback`,
    post_logout_redirect_uri: `${location.origin}/`,
    response_type: 'code',
    scope: 'openid',
    userStore: new WebStorageStateStore({ store: sessionStorage }),
  })
  opened.events.addUserLoaded(become)
  // A machine that slept missed the renewal that comes a minute before.
  opened.events.addAccessTokenExpired(() => void renewed())
  return opened
}

const opened = () => (manager ??= open())

function become(next: User | null | undefined) {
  user = next ?? null
  listeners.forEach((listener) => listener())
}

let renewing: Promise<void> | undefined

/** The session with a new token; signed out when the issuer gives none. */
function renewed(): Promise<void> {
  renewing ??= opened()
    .then((manager) => (user?.refresh_token ? manager.signinSilent() : null))
    .then(become, () => become(null))
    .finally(() => (renewing = undefined))
  return renewing
}

const wasSignedIn = () => Object.keys(sessionStorage).some((key) => key.startsWith('oidc.user:'))

export const session = {
  get: () => user ?? null,
  /** Whether it is known already who was signed in before. */
  isKnown: () => user !== undefined,
  listen(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  async resume() {
    const kept = wasSignedIn() ? await (await opened()).getUser() : null
    if (kept?.expired) {
      user = kept
      await renewed()
    } else {
      become(kept)
    }
  },
  async signIn() {
    sessionStorage.setItem(BACK, location.pathname + location.search)
    await (await opened()).signinRedirect()
  },
  /** Back from the issuer; answers where the reader was. */
  async finish(): Promise<string> {
    become(await (await opened()).signinCallback())
    const back = sessionStorage.getItem(BACK) ?? '/'
    sessionStorage.removeItem(BACK)
    return back
  },
  async signOut() {
    await (await opened()).signoutRedirect()
  },
}

export async function accessToken(): Promise<string | undefined> {
  if (user === undefined) await session.resume()
  if (user?.expired) await renewed()
  return session.get()?.access_token
}
