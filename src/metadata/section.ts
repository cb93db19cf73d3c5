import { letterKey } from './letter-key.ts'

/** Steps of a breadcrumb that lead to the front page, by their letters. */
export const FRONT_PAGES: ReadonlySet<string> = new Set(
  [
    'trang chủ',
    'trang nhất',
    'home',
    'homepage',
    'start',
    'startseite',
    'accueil',
    'inicio',
    'início',
    'news',
    'blog',
  ].map(letterKey),
)
const LONGEST = 60

/** The steps of a breadcrumb that name sections: without the front page and the article itself. */
export function sectionSteps(steps: readonly string[], title: string | null): string[] {
  const titleKey = letterKey(title ?? '')
  return steps.filter(step => {
    const key = letterKey(step)
    return (
      key !== '' && step.length <= LONGEST && !FRONT_PAGES.has(key) && key !== titleKey && !ADDRESS.test(step)
    )
  })
}

const ADDRESS = /:\/\/|^[\w-]+\.[a-z]{2,}$/i
