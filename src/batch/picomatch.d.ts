declare module 'picomatch' {
  /** Makes a function that tells whether a path matches a pattern. */
  function picomatch(glob: string): (path: string) => boolean
  export = picomatch
}
