/** Addresses that mean the same wherever the Markdown is read; relative ones, `data:` and scripts do not. */
const LINKS = /^(?:https?:\/\/|mailto:)\S/i
const IMAGES = /^https?:\/\/\S/i

/** Whether a link may be printed. */
export function isPublicLink(url: string): boolean {
  return LINKS.test(url)
}

/** Whether an image may be printed. */
export function isPublicImage(url: string): boolean {
  return IMAGES.test(url)
}
