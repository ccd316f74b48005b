/**
 * Takes the place of the component library's module that writes `<style>` elements, which the gateway's
 * Content-Security-Policy forbids: a sheet made by script is allowed, and the few rules that come at run time
 * (such as a page that does not scroll under a dialogue) hold.
 */
interface Options {
  attachTo?: Element | ShadowRoot | null
}

const sheets = new Map<string, CSSStyleSheet>()

function remove(key: string) {
  const sheet = sheets.get(key)
  if (!sheet) return
  sheets.delete(key)
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet)
}

/** Answers an element that is nowhere in the page, for a caller that marks it. */
export function updateCSS(css: string, key: string, options: Options = {}): HTMLStyleElement {
  const marked = document.createElement('style')
  // What is meant for one place alone is in the style sheet of the components already.
  if (options.attachTo) return marked
  remove(key)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  sheets.set(key, sheet)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return marked
}

export const injectCSS = (css: string, options: Options = {}) => updateCSS(css, css, options)

export const removeCSS = (key: string, options: Options = {}) => (options.attachTo ? undefined : remove(key))

export const clearContainerCache = () => undefined
