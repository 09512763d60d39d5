const encodeNonAscii = (text: string) =>
  text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Text that was decoded as Latin-1 and encoded as UTF-8, undone. */
const asLatin1 = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

/** What a body may have been before something on the way parsed it, wrote it again or decoded it. */
export function* bodyVariants(
  text: string,
): Generator<["body_reencoded" | "body_misdecoded" | "body_base64", string | Uint8Array<ArrayBuffer>]> {
  const trimmed = text.trim();
  yield ["body_reencoded", trimmed];
  yield ["body_reencoded", `${text}\n`];
  yield ["body_reencoded", text.replaceAll("\r\n", "\n")];
  yield ["body_reencoded", encodeNonAscii(text)];
  yield ["body_reencoded", text.replaceAll("/", "\\/")];
  if (/^[\w+/]+=*$/.test(trimmed))
    try {
      yield ["body_base64", asLatin1(atob(trimmed))];
    } catch {
      // Not base64 after all.
    }
  // eslint-disable-next-line no-control-regex -- these are the code points of Latin-1
  if (/[\u0080-\u00ff]/.test(text) && !/[^\u0000-\u00ff]/.test(text)) yield ["body_misdecoded", asLatin1(text)];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return;
  }
  if (typeof value === "string") yield ["body_reencoded", value];
  const compact = JSON.stringify(value);
  yield ["body_reencoded", compact];
  yield ["body_reencoded", encodeNonAscii(compact)];
  yield ["body_reencoded", JSON.stringify(value, null, 2)];
  yield ["body_reencoded", `${JSON.stringify(value, null, 2)}\n`];
  // Python's json.dumps puts a space behind "," and ":".
  yield [
    "body_reencoded",
    compact.replace(/"(?:[^"\\]|\\.)*"|[,:]/g, (token) => (token.length === 1 ? `${token} ` : token)),
  ];
}
