/** 64-bit FNV-1a of a text's UTF-16 units, as 16 hex digits: an id, not a secret. */
export function contentHash(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let i = 0; i < text.length; i++) {
    low ^= text.charCodeAt(i);
    // (high:low) * 0x100000001b3, in halves that stay below 2^53
    const carry = Math.floor(((low >>> 0) * 0x1b3) / 0x100000000);
    const nextHigh = (Math.imul(high, 0x1b3) + carry + (low << 8)) | 0;
    low = Math.imul(low, 0x1b3);
    high = nextHigh;
  }
  return (high >>> 0).toString(16).padStart(8, "0") + (low >>> 0).toString(16).padStart(8, "0");
}
