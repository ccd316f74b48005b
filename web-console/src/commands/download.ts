/** Hands the reader a file that came with an answer, under the name the answer gives it. */
export async function download(answer: Promise<{ data?: Blob; response: Response }>, otherwise: string) {
  const { data, response } = await answer
  if (!data) return
  const address = URL.createObjectURL(data)
  const link = document.createElement('a')
  link.href = address
  link.download = nameIn(response.headers.get('Content-Disposition')) ?? otherwise
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** The name of a file as RFC 6266 writes it, which Chinese ones are encoded in. */
export function nameIn(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  return encoded ? decodeURIComponent(encoded) : /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1]
}
