/** A mistake of the user's: its message is all there is to say. Exit code 2. */
export class UserError extends Error {}
