// Loaded before the samples: sends what is meant for Quo, or for a mock on its usual port, to the one of this test run.
const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  const mock = process.env.SAMPLE_MOCK_URL;
  const url = input instanceof Request ? input.url : String(input);
  const target = url.replace(/^(https:\/\/api\.quo\.com|http:\/\/127\.0\.0\.1:4010)/, mock);
  if (!target.startsWith(mock) && !target.startsWith("http://127.0.0.1:"))
    throw new Error(`A sample wanted to reach ${url}; the tests stay on this machine.`);
  // Prism keeps no state: left alone, it would answer a cursor with the page that gave it.
  const next = /[?&](pageToken|after)=/.test(target);
  const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
  if (next) headers.set("prefer", "example=lastPage");
  return fetch(input instanceof Request ? new Request(target, input) : target, { ...init, headers });
};
