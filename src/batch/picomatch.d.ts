declare module 'picomatch' {
  /** Makes a function that tells whether a path matches a pattern. */
  export default function picomatch(glob: string): (path: string) => boolean
}
