/** A font as a `data:` address, put into the bundle. */
declare module '*.woff2?inline' {
  const address: string;
  export default address;
}
