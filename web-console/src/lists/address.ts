/** The address with some filters set or taken away; another list begins at its first page. */
export function changed(address: URLSearchParams, filters: Record<string, string | null | undefined>): URLSearchParams {
  const next = new URLSearchParams(address)
  next.delete('after')
  for (const [name, value] of Object.entries(filters)) {
    if (value) next.set(name, value)
    else next.delete(name)
  }
  return next
}
