const keys = new Map<string, Promise<CryptoKey>>();
/** More secrets than anyone rotates through; past it the keys are imported anew. */
const maxKeys = 100;
const encoder = new TextEncoder();

const importKey = (key: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);

/** Imports the key of a secret once. Importing costs more than hashing a body. */
export function cachedKey(secret: string, decode: () => Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  let key = keys.get(secret);
  if (!key) {
    key = importKey(decode());
    if (keys.size >= maxKeys) keys.clear();
    keys.set(secret, key);
  }
  return key;
}

/** HMAC-SHA256 in base64 of a prefix and a body, with WebCrypto. */
export async function hmac(
  key: CryptoKey | Uint8Array<ArrayBuffer>,
  prefix: string,
  body: string | Uint8Array<ArrayBuffer>,
): Promise<string> {
  let content: Uint8Array<ArrayBuffer>;
  if (typeof body === "string") content = encoder.encode(prefix + body);
  else {
    const head = encoder.encode(prefix);
    content = new Uint8Array(head.length + body.length);
    content.set(head);
    content.set(body, head.length);
  }
  const digest = await crypto.subtle.sign("HMAC", key instanceof Uint8Array ? await importKey(key) : key, content);
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
