/** What the marks of a reading can be narrowed to: one event's, or one claim's. */
export type Focus = { readonly event: string } | { readonly claim: string } | null;
