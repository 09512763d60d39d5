/** What pages do beyond being read. Everything here is an addition: without it each page is still complete. */

const root = new URL(".", (document.currentScript as HTMLScriptElement).src).href;

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage can be off; the choice then holds for this page.
  }
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

// A link such as http://127.0.0.1:4000/?mock=http://127.0.0.1:4010 tells all pages where the reader's mock is.
const mock = new URLSearchParams(location.search).get("mock");
if (mock) store("quo-mock", mock);

/** Chooses the sample language of every tab set that has it. */
function chooseLanguage(language: string | null): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="lang"]'))
    if (input.value === language) input.checked = true;
}
chooseLanguage(stored("quo-language"));
document.addEventListener("change", ({ target }) => {
  if (target instanceof HTMLInputElement && target.name === "lang") store("quo-language", target.value);
});

async function copy(button: HTMLElement, text: Promise<string> | string): Promise<void> {
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(await text);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Could not copy";
  }
  setTimeout(() => (button.textContent = label), 1500);
}

document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("button,a") : null;
  if (!(button instanceof HTMLElement)) return;
  if (button.matches(".copy")) void copy(button, button.previousElementSibling?.textContent ?? "");
  if (button.matches(".copy-page"))
    void copy(
      button,
      fetch(button.dataset["twin"] ?? "").then((answer) => answer.text()),
    );
  if (button.matches(".try-open")) void import(`${root}try.js`);
  if (button.matches(".find")) {
    event.preventDefault();
    void openSearch();
  }
});

/** Loads the search on first use. Where that is impossible, as in a page opened from disk, the list of everything opens. */
async function openSearch(): Promise<void> {
  try {
    const search = (await import(`${root}search.js`)) as { open(root: string): void };
    search.open(root);
  } catch {
    location.href = `${root}reference.html`;
  }
}

document.addEventListener("keydown", (event) => {
  const typing = event.target instanceof Element && event.target.closest("input,textarea,[contenteditable]");
  const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (slash || (event.key === "k" && (event.ctrlKey || event.metaKey))) {
    event.preventDefault();
    void openSearch();
  }
});

// The page one is on is of no use below the fold of the sidebar.
const here = document.querySelector<HTMLElement>("#nav [aria-current]");
const nav = document.querySelector<HTMLElement>("#nav");
if (here && nav && here.offsetTop > nav.clientHeight) nav.scrollTop = here.offsetTop - nav.clientHeight / 2;
