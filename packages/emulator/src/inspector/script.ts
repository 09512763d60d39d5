/** The inspector's script. It reads everything through the control API and asks again when the feed says so. */
export const script = String.raw`
const token = new URLSearchParams(location.search).get("token");
const call = async (method, ...values) => {
  const headers = { "content-type": "application/json", ...(token ? { "x-emulator-token": token } : {}) };
  const response = await fetch("/_emulator/control/" + method, { method: "POST", headers, body: JSON.stringify(values) });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer.result;
};
const el = (name, attributes = {}, ...children) => {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (value !== false && value != null) node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child != null && child !== false));
  return node;
};
const time = (moment) => moment ? moment.replace("T", " ").replace(/\.\d+Z$|Z$/, "") : "–";
const pretty = (text) => { try { return JSON.stringify(typeof text === "string" ? JSON.parse(text) : text, null, 2); } catch { return String(text ?? ""); } };
const tag = (text, kind = "quiet") => el("span", { class: "tag " + kind }, text);
const said = (text, bad) => { const node = document.getElementById("said"); node.textContent = text; node.className = bad ? "bad" : "good"; };
const act = async (work, done) => { try { await work(); said(done); await refresh(); } catch (error) { said(error.message, true); } };
const open = new Set();
const fold = (key, summary, ...content) => el("details", { open: open.has(key), ontoggle: (event) => event.target.open ? open.add(key) : open.delete(key) }, el("summary", { class: "row" }, summary), ...content);
// A row that says the same stays in place, so news of another row takes neither focus nor click from it.
const place = (parent, nodes) => {
  const left = new Set(parent.children);
  const rows = nodes.map((node) => {
    const kept = [...left].find((each) => each.isEqualNode(node));
    left.delete(kept);
    return kept ?? node;
  });
  for (const each of left) each.remove();
  let next = parent.firstElementChild;
  for (const row of rows) {
    if (row === next) next = next.nextElementSibling;
    else parent.insertBefore(row, next);
  }
};
const views = {
  async Conversations() {
    const [conversations, messages, calls] = await Promise.all([call("conversations"), call("messages"), call("calls")]);
    if (conversations.length === 0) return [el("p", { class: "empty" }, "No conversations yet. Send a text or let one arrive with the composer.")];
    return conversations.map((conversation) => {
      const own = messages.filter((message) => message.conversationId === conversation.id).map((message) => ({ at: message.createdAt, message }));
      const direct = conversation.participants.length === 1;
      const rung = calls.filter((each) => direct && each.phoneNumberId === conversation.phoneNumberId && each.participants.includes(conversation.participants[0])).map((each) => ({ at: each.createdAt, call: each }));
      // Both lists are newest first; turned round, equal moments keep the order in which things happened.
      const items = [...own, ...rung].reverse().sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0).slice(-30);
      return el("section", { class: "card" },
        el("div", { class: "row" }, el("h3", { class: "grow" }, conversation.name ?? conversation.participants.join(", ")), conversation.unread && tag("unread", "bad"), tag(conversation.inbox), conversation.deletedAt && tag("deleted", "bad")),
        el("div", { class: "quiet" }, conversation.id + " · " + conversation.phoneNumberId + (conversation.name ? " · " + conversation.participants.join(", ") : "")),
        el("div", { class: "thread" }, items.map((item) => item.message
          ? el("div", { class: "bubble " + item.message.direction }, item.message.text, el("span", { class: "quiet" }, time(item.at) + " · " + item.message.from + " · " + item.message.status))
          : el("div", { class: "bubble " + item.call.direction }, "Call, " + item.call.status + (item.call.duration ? ", " + item.call.duration + " s" : ""), el("span", { class: "quiet" }, time(item.at) + " · " + item.call.id)))));
    });
  },
  async Calls() {
    const calls = await call("calls");
    if (calls.length === 0) return [el("p", { class: "empty" }, "No calls yet. Play one with the composer.")];
    return calls.map((each) => el("section", { class: "card" },
      el("div", { class: "row" }, el("h3", { class: "grow" }, each.participants.join(" → ")), tag(each.status, each.answeredAt ? "good" : "quiet")),
      el("dl", {}, Object.entries({ id: each.id, direction: each.direction, began: time(each.createdAt), answered: time(each.answeredAt), ended: time(each.completedAt), seconds: String(each.duration) }).flatMap(([key, value]) => [el("dt", {}, key), el("dd", {}, value)]))));
  },
  async Tasks() {
    const { tasks } = await (await fetch("/_emulator/tasks" + location.search)).json();
    if (tasks.length === 0) return [el("p", { class: "empty" }, "No tasks yet. Create one through the API.")];
    return tasks.map((task) => el("section", { class: "card" },
      el("div", { class: "row" }, el("h3", { class: "grow" }, task.title), tag(task.completed ? "done" : "open", task.completed ? "good" : "quiet")),
      el("div", {}, task.description),
      el("dl", {}, Object.entries({ id: task.taskId, due: time(task.dueDate), assigned: task.assignedTo ?? "–", about: task.activityId ?? task.conversationId ?? task.phoneNumberId, revision: task.revision }).flatMap(([key, value]) => [el("dt", {}, key), el("dd", {}, value)]))));
  },
  async Requests() {
    const requests = await call("requests");
    if (requests.length === 0) return [el("p", { class: "empty" }, "No requests yet. Point a client at " + location.origin + ".")];
    return requests.slice(0, 100).map((each) => el("section", { class: "card" }, fold("r" + each.seq,
      [tag(String(each.status), each.status < 400 && each.status > 0 ? "good" : "bad"), el("span", { class: "grow" }, el("strong", {}, each.method + " "), each.path + (each.query ? "?" + each.query : "")), el("span", { class: "quiet" }, time(each.at))],
      el("div", { class: "quiet" }, (each.operation ?? "no operation") + " · " + each.durationMs.toFixed(2) + " ms" + (each.fault ? " · fault " + each.fault : "")),
      each.hints.length > 0 && el("ul", {}, each.hints.map((hint) => el("li", {}, hint))),
      each.mistakes.length > 0 && el("ul", { class: "bad" }, each.mistakes.map((mistake) => el("li", {}, (mistake.path ?? mistake.key) + ": " + (mistake.message ?? mistake.reason)))),
      each.requestBody && [el("div", { class: "quiet" }, "Request"), el("pre", {}, pretty(each.requestBody))],
      each.responseBody && [el("div", { class: "quiet" }, "Answer"), el("pre", {}, pretty(each.responseBody))])));
  },
  async Deliveries() {
    const deliveries = await call("deliveries");
    if (deliveries.length === 0) return [el("p", { class: "empty" }, "Nothing was delivered yet. Let a text arrive with the composer.")];
    return deliveries.slice(0, 100).map((each) => el("section", { class: "card" }, fold(each.id,
      [tag(each.status, each.status === "success" ? "good" : each.status === "failed" ? "bad" : "quiet"), el("strong", { class: "grow" }, each.eventType + (each.test ? " (test)" : "")), tag(each.system === "beta" ? "beta" : "v1"), el("span", { class: "quiet" }, time(each.createdAt))],
      el("div", { class: "quiet" }, each.id + " → " + each.url + (each.nextAttemptAt ? " · next attempt " + time(each.nextAttemptAt) : "")),
      el("p", {}, el("button", { type: "button", "data-retry": each.id, onclick: () => act(() => call("retryDelivery", each.id), "One more attempt of " + each.id + " is on its way.") }, "Retry")),
      el("div", { class: "quiet" }, "Payload"), el("pre", {}, pretty(each.payload)),
      each.attempts.map((attempt) => el("div", { class: "card" },
        el("div", { class: "row" }, tag(attempt.status, attempt.status === "success" ? "good" : attempt.status === "failed" ? "bad" : "quiet"), el("span", {}, attempt.responseStatusCode === 0 ? "no answer" : "answered " + attempt.responseStatusCode), el("span", { class: "quiet" }, time(attempt.timestamp) + " · " + attempt.triggerType + " · " + attempt.responseDurationMs + " ms")),
        el("dl", {}, Object.entries(attempt.headers).flatMap(([key, value]) => [el("dt", {}, key), el("dd", {}, value)])),
        attempt.responseBody && el("pre", {}, attempt.responseBody))))));
  },
  async Composer() {
    const { phoneNumbers } = await (await fetch("/_emulator/numbers" + location.search)).json();
    const lines = (name) => el("label", {}, "Quo number", el("select", { name }, phoneNumbers.map(({ id, name: label, number }) => el("option", { value: id }, label + " " + number))));
    const data = (event) => { event.preventDefault(); return Object.fromEntries(new FormData(event.target)); };
    const moved = (text, work) => el("button", { type: "button", onclick: () => act(work, text) }, text);
    return [
      el("section", { class: "card" }, el("h2", {}, "Let a text arrive"), el("form", { id: "text", onsubmit: (event) => { const { from, to, text } = data(event); act(() => call("inboundMessage", { from, to, text }), "The text has arrived."); } },
        el("label", {}, "From", el("input", { name: "from", value: "+12065550187", required: true })), lines("to"),
        el("label", { class: "wide" }, "Text", el("textarea", { name: "text", rows: "2", required: true }, "Is the bike ready?")), el("button", {}, "Let it arrive"))),
      el("section", { class: "card" }, el("h2", {}, "Play a call"), el("form", { id: "call", onsubmit: (event) => { const { direction, with: other, phoneNumber, outcome, when } = data(event); act(() => call("call", { direction, with: other, phoneNumber, outcome, alreadyOver: when === "over" }), "The call has begun."); } },
        el("label", {}, "Direction", el("select", { name: "direction" }, ["incoming", "outgoing"].map((value) => el("option", {}, value)))),
        el("label", {}, "With", el("input", { name: "with", value: "+12065550187", required: true })), lines("phoneNumber"),
        el("label", {}, "Outcome", el("select", { name: "outcome" }, ["answered", "missed", "voicemail", "forwarded", "abandoned", "failed", "ai-handled"].map((value) => el("option", {}, value)))),
        el("label", {}, "When", el("select", { name: "when" }, el("option", { value: "over" }, "already over"), el("option", { value: "now" }, "on the clock, from now"))), el("button", {}, "Play"))),
      el("section", { class: "card" }, el("h2", {}, "Time"), el("div", { class: "row" },
        moved("Stop the clock", () => call("freeze")), moved("Let it run", () => call("resume")), moved("One minute on", () => call("advance", { minutes: 1 })), moved("One hour on", () => call("advance", { hours: 1 })), moved("Run until idle", () => call("runUntilIdle")), moved("Reset", () => call("reset")))),
    ];
  },
};
let current = views[decodeURIComponent(location.hash.slice(1))] ? decodeURIComponent(location.hash.slice(1)) : "Conversations";
let shown = "";
let busy = false;
let again = false;
async function refresh() {
  if (busy) { again = true; return; }
  busy = true;
  try {
    document.getElementById("clock").textContent = time(new Date(await call("now")).toISOString()) + " UTC";
    // The composer is not drawn again while somebody writes in it.
    if (current !== "Composer" || shown !== current) {
      const view = current;
      const nodes = await views[view]();
      if (view === current) { place(document.querySelector("main > div"), nodes); shown = view; }
    }
  } catch (error) { said(error.message, true); }
  busy = false;
  if (again) { again = false; refresh(); }
}
function choose(name) {
  // What the former view showed is gone at once: nobody reads or clicks it under the new name.
  if (name !== shown) place(document.querySelector("main > div"), []);
  current = name;
  shown = name === shown ? shown : "";
  history.replaceState(null, "", location.search + "#" + name);
  for (const button of document.querySelectorAll("nav button")) button.setAttribute("aria-selected", String(button.textContent === name));
  refresh();
}
document.querySelector("nav").append(...Object.keys(views).map((name) => el("button", { type: "button", role: "tab", "aria-selected": "false", onclick: () => choose(name) }, name)));
choose(current);
const feed = new EventSource("/_emulator/feed" + location.search);
feed.onmessage = () => { document.getElementById("live").textContent = "live"; refresh(); };
feed.onerror = () => { document.getElementById("live").textContent = "not connected"; };
`;
