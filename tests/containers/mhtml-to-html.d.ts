/** The part of the package that is used; it ships its types where Node's resolution does not look. */
declare module 'mhtml-to-html' {
  export function parse(data: Uint8Array): {
    readonly resources: Readonly<Record<string, { readonly data: string | Uint8Array }>>
  }
}
