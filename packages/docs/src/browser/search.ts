/** The search dialog. Loaded when somebody searches; Pagefind and its index are loaded with it. */

interface Result {
  data(): Promise<{ url: string; excerpt: string; meta: { title?: string; kind?: string } }>;
}

interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(term: string): Promise<{ results: Result[] } | null>;
}

let dialog: HTMLDialogElement | undefined;

function build(root: string, engine: Promise<Pagefind>): HTMLDialogElement {
  const made = document.createElement("dialog");
  made.setAttribute("aria-label", "Search");
  made.innerHTML = `<input type="search" placeholder="Search operations, fields, events, errors" aria-label="Search" aria-controls="found" autocomplete="off" spellcheck="false"><ol id="found"></ol><p role="status">↑ ↓ to choose, Enter to open, Esc to close</p>`;
  const input = made.querySelector("input") as HTMLInputElement;
  const list = made.querySelector("ol") as HTMLOListElement;
  const status = made.querySelector("p") as HTMLParagraphElement;
  const links = () => [...list.querySelectorAll("a")];

  function choose(index: number): void {
    const all = links();
    all.forEach((link, at) => link.classList.toggle("chosen", at === index));
    all[index]?.scrollIntoView({ block: "nearest" });
  }

  async function search(): Promise<void> {
    const term = input.value.trim();
    if (term === "") {
      list.replaceChildren();
      return;
    }
    const found = await (await engine).debouncedSearch(term);
    if (found === null) return;
    const results = await Promise.all(found.results.slice(0, 12).map((result) => result.data()));
    list.innerHTML = results
      .map(
        ({ url, excerpt, meta }) =>
          `<li><a href="${new URL(url.replace(/^\//, ""), root).href}">${meta.title ?? ""}<small>${meta.kind ?? ""}</small><p>${excerpt}</p></a></li>`,
      )
      .join("");
    status.textContent =
      found.results.length === 0
        ? `Nothing found for “${term}”.`
        : `${found.results.length} found. ↑ ↓ to choose, Enter to open, Esc to close`;
    choose(0);
  }
  input.addEventListener("input", () => void search());
  made.addEventListener("keydown", (event) => {
    const all = links();
    const at = all.findIndex((link) => link.classList.contains("chosen"));
    if (event.key === "ArrowDown") choose(Math.min(at + 1, all.length - 1));
    else if (event.key === "ArrowUp") choose(Math.max(at - 1, 0));
    else if (event.key === "Enter" && event.target === input) all[at]?.click();
    // A search field would use the first Escape to empty itself.
    else if (event.key === "Escape") made.close();
    else return;
    event.preventDefault();
  });
  made.addEventListener("click", (event) => {
    if (event.target === made || (event.target as Element).closest("a")) made.close();
  });
  document.body.append(made);
  return made;
}

/** Opens the dialog, over whatever page one is on. */
export function open(root: string): void {
  if (dialog === undefined) {
    const engine = (import(`${root}pagefind/pagefind.js`) as Promise<Pagefind>).then(async (pagefind) => {
      await pagefind.options({ baseUrl: "/", excerptLength: 18 });
      await pagefind.init();
      return pagefind;
    });
    dialog = build(root, engine);
  }
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input")?.select();
}
