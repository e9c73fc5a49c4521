/** Bytes of a text in a charset that Node only decodes: its table is turned around. */
export function encode(text: string, charset: string): Uint8Array {
  if (charset === "utf-8") return Buffer.from(text);
  if (charset === "utf-16le") return Buffer.from(text, "utf16le");
  if (charset === "utf-16be") return Buffer.from(text, "utf16le").swap16();
  const table = new Map([...new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, i) => i))].map((c, i) => [c, i]));
  return Uint8Array.from([...text].map((c) => table.get(c) ?? 63));
}
