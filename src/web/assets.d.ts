// What the bundler makes of imports that TypeScript can't read.
declare module "*.css";
declare module "*?url" {
  const address: string;
  export default address;
}
declare module "*?worker&url" {
  const address: string;
  export default address;
}
