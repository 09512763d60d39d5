/** The form that sends an operation's request to an emulator or a mock on the reader's own machine. Loaded when it is opened. */

interface SampleRequest {
  method: string;
  template: string;
  path: string;
  query: [string, unknown][];
  headers: Record<string, string>;
  body?: unknown;
}

/** Where the emulator and Prism listen by default. */
const usualAddress = "http://127.0.0.1:4010";

/** Whether an address is on this machine. Requests from the page go nowhere else. */
function isLocal(address: string): boolean {
  try {
    const { protocol, hostname } = new URL(address);
    return /^https?:$/.test(protocol) && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  } catch {
    return false;
  }
}

function rememberedAddress(): string {
  try {
    return localStorage.getItem("quo-mock") ?? usualAddress;
  } catch {
    return new URLSearchParams(location.search).get("mock") ?? usualAddress;
  }
}

function field(form: HTMLFormElement, label: string, value: string, rows = 0): HTMLInputElement | HTMLTextAreaElement {
  const outer = document.createElement("label");
  const name = document.createElement("span");
  name.textContent = label;
  const input: HTMLInputElement | HTMLTextAreaElement = document.createElement(rows > 0 ? "textarea" : "input");
  if (input instanceof HTMLTextAreaElement) input.rows = rows;
  else input.type = "text";
  input.value = value;
  input.spellcheck = false;
  outer.append(name, input);
  form.append(outer);
  return input;
}

function build(place: HTMLElement): void {
  const request = JSON.parse(place.dataset["request"] ?? "") as SampleRequest;
  const form = document.createElement("form");
  const note = document.createElement("p");
  note.className = "note";
  note.textContent =
    "Sends to an emulator or a mock on this machine and nowhere else. The key is the emulator's; nothing of yours is used or kept.";
  form.append(note);
  const address = field(form, "Mock address", rememberedAddress());
  const path = field(form, "Path", request.path);
  const search = new URLSearchParams(
    request.query.flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, String(one)]),
    ),
  );
  const query = request.query.length > 0 ? field(form, "Query", search.toString()) : undefined;
  const body = request.body === undefined ? undefined : field(form, "Body", JSON.stringify(request.body, null, 2), 8);
  const send = document.createElement("button");
  send.textContent = `Send ${request.method}`;
  const output = document.createElement("output");
  output.setAttribute("aria-live", "polite");
  form.append(send, output);

  const show = (text: string, code?: string) => {
    const line = document.createElement("p");
    line.textContent = text;
    output.replaceChildren(line);
    if (code === undefined) return;
    const pre = document.createElement("pre");
    pre.tabIndex = 0;
    pre.textContent = code;
    output.append(pre);
  };

  async function sendRequest(): Promise<void> {
    if (!isLocal(address.value))
      return show("This page only sends to your own machine: an address on localhost or 127.0.0.1.");
    try {
      localStorage.setItem("quo-mock", address.value);
    } catch {
      // Storage can be off; the address then holds for this page.
    }
    const url = address.value.replace(/\/+$/, "") + path.value + (query?.value ? `?${query.value}` : "");
    const headers: Record<string, string> = { Authorization: "quo-emulator-key", ...request.headers };
    if (body) headers["Content-Type"] = "application/json";
    show("Sending…");
    const start = performance.now();
    try {
      const answer = await fetch(url, { method: request.method, headers, ...(body ? { body: body.value } : {}) });
      const text = await answer.text();
      let pretty = text;
      try {
        pretty = JSON.stringify(JSON.parse(text), null, 2);
      } catch {
        // Not JSON: shown as it came.
      }
      show(`${answer.status} in ${Math.round(performance.now() - start)} ms`, pretty || "(no body)");
    } catch {
      show(`Nothing answers at ${address.value}. Start the emulator, a Quo on this machine:`, "npx @quo-api/emulator");
    }
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void sendRequest();
  });
  place.replaceChildren(form);
  // Above the samples and free to grow: stuck to the window, its lower end would be out of reach.
  const beside = place.closest("aside");
  beside?.prepend(place);
  if (beside) beside.style.position = "static";
  path.focus();
}

for (const place of document.querySelectorAll<HTMLElement>(".try")) build(place);
