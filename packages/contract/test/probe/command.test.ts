import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { type Assumptions, assumptionTable, type FaultPlan } from "@quo-api/emulator";
import { describe, expect, test } from "vitest";
import { type Json, readDescription } from "../../src/description.ts";
import { writeFacts } from "../../src/probe/ask-writes.ts";
import { type Fact, facts } from "../../src/probe/facts.ts";
import { placeOf } from "../../src/probe/place.ts";
import { command, type ProbeOptions, runProbe } from "./run-probe.ts";
import { openWorkshop, type Plant, plantDifferences } from "./workshop.ts";

interface Setting {
  plant?: Plant;
  fault?: FaultPlan;
  assumptions?: Partial<Assumptions>;
  words?: readonly string[];
  run?: ProbeOptions;
}

/** Runs the command against an emulator on a port, with differences planted by a proxy where there are any. */
async function probe({ plant, fault, assumptions = {}, words = [], run }: Setting) {
  const workshop = await openWorkshop({ assumptions });
  const proxy = plant && (await plantDifferences(workshop.url, plant));
  if (fault) await workshop.emulator.control.addFault(fault);
  const states = async () => [await workshop.state(), await workshop.state("contacts", "contact_numbers", "webhooks")];
  const before = await states();
  const result = await runProbe(["--base", proxy?.url ?? workshop.url, "--json", ...words], run);
  const after = await states();
  const requests = (await workshop.emulator.control.requests()).toReversed();
  await proxy?.close();
  await workshop.close();
  const [same, sameContactsAndWebhooks] = before.map((text, index) => text === after[index]);
  return { ...result, requests, same, sameContactsAndWebhooks, violations: workshop.emulator.violations };
}

const description = readDescription();

/** Every string in a JSON value. */
function stringsIn(value: Json): string[] {
  if (typeof value === "string") return [value];
  return value === null || typeof value !== "object" ? [] : Object.values(value).flatMap(stringsIn);
}

describe.concurrent("the probe", () => {
  test("finds nothing in an emulator, changes nothing in it, and stays below the rate limit", async () => {
    const { code, report, requests, same, violations, stdout, stderr, markdown, json } = await probe({});
    expect(report.differences).toEqual([]);
    expect(code).toBe(0);
    expect(report).toMatchObject({ stopped: null, live: false, notAsked: [], refused: [], headers: [] });
    expect(same).toBe(true);
    expect(violations).toEqual([]);
    expect(requests.map(({ status }) => status)).not.toContain(429);
    expect(requests).toHaveLength(report.requests);
    expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(["GET", "PUT"]));

    const asked = new Set<unknown>(
      requests.flatMap(({ operation, status }) => (status === 200 ? (operation ?? []) : [])),
    );
    const reads = Object.values(description.paths).flatMap((item) => item.get?.operationId ?? []);
    expect(asked).toEqual(new Set(reads));

    const withoutExamples = (name: string, value: Json) => (/^examples?$/.test(name) ? undefined : value);
    const declared = new Set(JSON.stringify(description, withoutExamples).split(/[",\s`]+/));
    const bodies = requests.map(({ responseBody }) => responseBody ?? "").filter((body) => body.startsWith("{"));
    const values = new Set(bodies.flatMap((body) => stringsIn(JSON.parse(body))));
    // The path of a rejected input, such as `/phoneNumberId`, names a declared parameter.
    const isDeclared = (value: string) => declared.has(value) || declared.has(value.replace(/^\//, ""));
    const personal = [...values].filter((value) => value.length > 3 && !isDeclared(value));
    expect(personal.length).toBeGreaterThan(100);
    const shown = stdout + stderr + markdown + json;
    expect([...personal, "probe-key"].filter((value) => shown.includes(value))).toEqual([]);
  });

  test("names each planted difference and the file of the description that says otherwise", async () => {
    const { code, report, stdout, stderr, markdown, json } = await probe({
      plant: {
        response: (passing) => {
          const { path, status, headers, json: body } = passing;
          const change = (prefix: string, work: (item: Json) => void) => {
            if (status === 200 && path.startsWith(prefix)) [body.data].flat().forEach(work);
          };
          change("/v1/users", (user) => delete user.updatedAt);
          change("/v1/users", (user) => (user.role = "super-admin"));
          change("/v1/phone-numbers", (number) => (number.name = null));
          change("/v1/phone-numbers", (number) => (number.verifiedCallerName = "Riverside Cycles"));
          change("/v1/contacts", (contact) => (contact.createdByUserId = "GRf1Qm77"));
          change("/v1/tasks", (task) => (task.createdAt = 1_782_140_293));
          change("/v1/conversations", ({ participants }) => participants.length > 1 && participants.push("Sarah"));
          if (path === "/v1/contact-custom-fields") headers["content-type"] = "text/plain; charset=utf-8";
          if (path.startsWith("/v1/call-recordings/") && status === 404) passing.status = 410;
          if (status === 401) delete body.error.key;
          if (body?.code === "0500404") body.code = "0502404";
          headers["x-quo-shard"] = "Sarah";
        },
      },
    });
    expect(code).toBe(1);
    const found = report.differences.map(({ kind, soft, source, seen, found: [first] }) =>
      [`${kind}${soft ? " (new)" : ""}`, `${first?.operation}${first?.path}`, seen, source.file].join(" | "),
    );
    expect(found.sort()).toEqual(
      [
        'code (new) | getCallSummary_v1/code | "0502404" | spec/responses/call-summaries.yaml',
        "behaviour | PUT /v1/contact-custom-fields | a response that contradicts this | packages/emulator/src/server/answer-request.ts",
        "content type | getContactCustomFields_v1 | text/plain | spec/paths/contacts/contact-custom-fields.yaml",
        "content type | getContactCustomFields_v1 | text/plain | spec/responses/contact-custom-fields.yaml",
        "form | listContacts_v1/data/*/createdByUserId | string with the form of GroupId | spec/schemas/contact.yaml",
        "form | listConversations_v1/data/*/participants/* | string of another form | spec/schemas/conversation.yaml",
        "missing | listUsers_v1/data/*/updatedAt | absent | spec/schemas/user.yaml",
        "missing | listWebhooks/error/key | absent | spec/schemas/errors.yaml",
        "null | listPhoneNumbers_v1/data/*/name | null | spec/schemas/phone-number.yaml",
        "status | getCallRecordings_v1 | 410 | spec/paths/calls/call-recordings.yaml",
        "type | listTasks_v1/data/*/createdAt | integer | spec/schemas/task.yaml",
        "undeclared | listPhoneNumbers_v1/data/*/verifiedCallerName | string | spec/schemas/phone-number.yaml",
        'value (new) | listUsers_v1/data/*/role | "super-admin" | spec/schemas/user.yaml',
      ].sort(),
    );
    expect(report.headers).toEqual(["x-quo-shard"]);
    expect(stdout).toContain("11 differences and 2 new values");
    expect(stdout + stderr + markdown + json).not.toMatch(/Sarah|Riverside|GRf1Qm77|1782140293/);
  });

  test("writes an issue that fills in the form for an inaccurate description", async () => {
    const { report, markdown } = await probe({
      plant: {
        response: ({ path, json }) => path === "/v1/users" && json.data?.forEach((user: Json) => delete user.email),
      },
    });
    const file = join(import.meta.dirname, "../../../../.github/ISSUE_TEMPLATE/inaccurate-description.yml");
    const form = parse(readFileSync(file, "utf8")) as { title: string; body: { attributes: { label: string } }[] };
    const [difference] = report.differences;
    const { title = "", body = "" } = difference?.issue ?? {};
    expect(title).toBe(`${form.title}listUsers_v1 200 \`/data/*/email\`: declared always present; seen absent`);
    const labels = [...body.matchAll(/^### (.*)$/gm)].map(([, label]) => label);
    expect(labels).toEqual(form.body.map(({ attributes }) => attributes.label));
    const line = Number(difference?.source.line);
    const spec = readFileSync(join(import.meta.dirname, "../../../../spec/schemas/user.yaml"), "utf8").split("\n");
    expect(spec[line - 1]).toBe("    email:");
    expect(body).toContain(`always present (spec/schemas/user.yaml, line ${line})`);
    expect(body).toContain("Not seen on the live service");
    expect(markdown).toContain(body);
  });

  test("says so when the version header is read under another name", async () => {
    const rename = (headers: Headers) => {
      for (const name of ["quo-api-version", "x-quo-api-version"]) headers.delete(name);
    };
    const { code, report } = await probe({ plant: { request: rename } });
    expect(code).toBe(1);
    const found = report.differences.map(({ title, source }) => `${source.file}: ${title}`);
    expect(found).toContain(
      "spec/paths/webhooks/webhooks.yaml: listWebhooks 400 status: declared 200 for a valid request; seen 400",
    );
    expect(found).toContain(`spec/parameters/webhook-version.yaml: not so: ${facts.betaHeader.says}`);
    expect(report.notAsked).toContain("getWebhook");
  });

  test("contradicts each assumption that a server does not keep to", async () => {
    const { code, report } = await probe({
      assumptions: {
        unauthorizedEnvelope: "documented",
        datedErrorCodes: true,
        callDuration: "talk",
        unansweredCallStatus: "missed",
        excludeInactiveWithoutActivity: false,
      },
    });
    expect(code).toBe(1);
    const contradicted = report.facts.filter(({ verdict }) => verdict === "contradicted");
    const known = Object.values(facts).flatMap(({ assumption }) => assumption ?? []);
    expect(new Set(contradicted.map(({ assumption }) => assumption))).toEqual(new Set(known));
    const declared = report.differences.map((difference) => difference.declared);
    expect(declared.sort()).toEqual(contradicted.map(({ says }) => says).sort());
  });

  test("drops every value, whatever the server sends", async () => {
    const kinds = [
      "+1206555",
      "Sarah Miller ",
      "sarah.miller@example.com ",
      "https://example.com/",
      "AC",
      "12 Main St. ",
    ];
    const planted: string[] = [];
    const personal = (): string => {
      planted.push(`${kinds[planted.length % kinds.length]}${String(planted.length).padStart(4, "0")}`);
      return planted.at(-1) ?? "";
    };
    const scramble = (value: Json): Json => {
      if (typeof value === "string") return personal();
      if (typeof value === "number") return 120_655_500_000 + planted.length;
      if (Array.isArray(value)) return value.map(scramble);
      if (value === null || typeof value !== "object") return value;
      const entries = Object.entries(value).map(([name, child]) => [name, scramble(child)]);
      return Object.fromEntries([...entries, [personal(), personal()]]);
    };
    const { code, stdout, stderr, markdown, json } = await probe({
      plant: { response: (passing) => (passing.json = scramble(passing.json)) },
    });
    expect(code).toBe(1);
    expect(planted.length).toBeGreaterThan(500);
    const shown = stdout + stderr + markdown + json;
    expect(planted.filter((value) => shown.includes(value))).toEqual([]);
    expect(shown).not.toMatch(/Miller|1206555|Main St/);
  });
});

describe.concurrent("the probe with --writes", () => {
  test("learns how contacts and webhooks change, and leaves nothing behind", async () => {
    const { code, report, requests, sameContactsAndWebhooks, stderr } = await probe({ words: ["--writes"] });
    expect(report.differences).toEqual([]);
    expect(code).toBe(0);
    expect(stderr).toContain("--writes: this run also creates one contact");
    const verdicts = new Map(report.facts.map(({ says, verdict }) => [says, verdict]));
    for (const { says } of Object.values(writeFacts)) expect([says, verdicts.get(says)]).toEqual([says, "confirmed"]);
    expect(sameContactsAndWebhooks).toBe(true);
    const changing = requests.filter(({ method, status }) => !["GET", "PUT"].includes(method) && status < 300);
    expect(changing.map(({ operation }) => operation)).toEqual([
      "createContact_v1",
      "updateContactById_v1",
      "updateContactById_v1",
      "createWebhook",
      "sendTestWebhookEvent",
      "rotateWebhookSecret",
      "deleteContact_v1",
      "deleteWebhook",
    ]);
  });

  test("cleans up although an update emptied the external id, and contradicts each assumption not kept to", async () => {
    const { report, sameContactsAndWebhooks } = await probe({
      words: ["--writes"],
      assumptions: {
        absentContactNames: "emptied",
        absentCustomFields: "emptied",
        contactItemIds: "refused",
        reservedSourcesOnUpdate: false,
      },
    });
    const contradicted = report.facts.filter(({ verdict }) => verdict === "contradicted");
    const known = Object.values(writeFacts).flatMap((fact) => ("assumption" in fact ? fact.assumption : []));
    expect(new Set(contradicted.map(({ assumption }) => assumption))).toEqual(new Set(known));
    expect(report.left).toEqual([]);
    expect(sameContactsAndWebhooks).toBe(true);
  });

  test("cleans up after Ctrl-C, and reports what was asked until then", async () => {
    const run = { interruptAt: "updateContactById_v1" };
    const { code, report, requests, sameContactsAndWebhooks } = await probe({ words: ["--writes"], run });
    expect(code).toBe(130);
    expect(report).toMatchObject({ stopped: "it was interrupted", left: [], differences: [] });
    const operations = requests.map(({ operation }) => operation);
    expect(operations).toContain("deleteContact_v1");
    expect(operations).not.toContain("createWebhook");
    expect(sameContactsAndWebhooks).toBe(true);
  });

  test("deletes a contact whose creation it was not told of", async () => {
    const lost: FaultPlan = { operation: "createContact_v1", reset: "after" };
    const { code, sameContactsAndWebhooks } = await probe({ words: ["--writes"], fault: lost });
    expect(code).toBe(2);
    expect(sameContactsAndWebhooks).toBe(true);
  });

  test("deletes no other contact where the list ignores the filter by external id", async () => {
    const ignoreFilter = (url: string) => url.replace(/externalIds=[^&]*/, "");
    const { requests, sameContactsAndWebhooks } = await probe({ words: ["--writes"], plant: { url: ignoreFilter } });
    expect(requests.filter(({ method, path }) => method === "DELETE" && path.includes("/contacts/"))).toHaveLength(1);
    expect(sameContactsAndWebhooks).toBe(true);
  });

  test("says what it could not delete", async () => {
    const { code, report, stdout } = await probe({
      words: ["--writes"],
      fault: { operation: "deleteContact_v1", status: 500 },
    });
    expect(code).toBe(2);
    expect(report.left).toEqual([expect.stringMatching(/^the contact with external id quo-api-probe-[0-9a-f]{8}$/)]);
    expect(stdout).toContain(`Delete by hand what this run could not: ${report.left[0]}.`);
  });
});

describe.concurrent("for a tired person, the probe", () => {
  const last = (text: string) => text.trim().split("\n").at(-1);

  test("tells its options", async () => {
    const { code, stdout } = await runProbe(["--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("QUO_API_KEY");
    expect(stdout).toContain("No message is sent and no call is made.");
  });

  test("takes the key from the standard input, and ends on Ctrl-C with the report of what was asked", async () => {
    const { code, report } = await probe({ run: { key: undefined, input: "probe-key\n", interruptAt: "\n5. " } });
    expect(code).toBe(130);
    expect(report.stopped).toBe("it was interrupted");
    expect(report.notAsked).not.toContain("listContacts_v1");
  });

  test("asks for the key on a terminal, and does not show it", async () => {
    const workshop = await openWorkshop();
    const relay = "import pty, sys; pty.spawn(sys.argv[1:])";
    const { QUO_API_KEY: _, ...env } = process.env;
    const words = ["-c", relay, process.execPath, command, "--base", workshop.url, "--report", "/dev/null", "--force"];
    const terminal = spawn("python3", words, { env, stdio: ["pipe", "pipe", "inherit"] });
    let shown = "";
    terminal.stdout.on("data", (chunk) => {
      if (shown === "") terminal.stdin.write("s3cret\r");
      shown += chunk;
    });
    await once(terminal, "close");
    await workshop.close();
    expect(shown).toContain("API key (it is not shown): ");
    expect(shown).toContain("does not accept this API key (401)");
    expect(shown).not.toContain("s3cret");
  });

  test("says that the key is wrong, and writes no report", async () => {
    const { code, stderr, markdown } = await probe({ run: { key: "wrong" } });
    expect([code, markdown]).toEqual([2, ""]);
    expect(last(stderr)).toMatch(/does not accept this API key \(401\)/);
  });

  test.each([402, 403])("says that the subscription or the plan is in the way (%i)", async (status) => {
    const { code, stderr } = await probe({ fault: { status } });
    expect(code).toBe(2);
    expect(last(stderr)).toContain(`refuses the request (${status})`);
  });

  test("says that the server cannot be reached", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const { code, stderr } = await runProbe(["--base", `http://127.0.0.1:${port}`]);
    expect(code).toBe(2);
    expect(last(stderr)).toMatch(
      /^Nothing was asked: the server could not be reached \(ECONNREFUSED\)\. Check the network/,
    );
  });

  test.each<[string, string[], ProbeOptions, RegExp]>([
    ["no key", [], { key: undefined }, /^There is no API key\. Set QUO_API_KEY/],
    ["a key with Bearer", [], { key: "Bearer s3cret" }, /^The API key has a space/],
    ["a key as an option", ["--key", "s3cret"], {}, /The key is not given on the command line/],
    ["a key as a word", ["s3cret"], {}, /The key is not given on the command line/],
    ["a server without TLS", ["--base", "http://example.com"], {}, /https:\/\/ unless it is this machine/],
    ["no address of a server", ["--base", "quo"], {}, /takes the address of a server/],
  ])("refuses %s", async (_, given, options, sentence) => {
    const { code, stdout, stderr } = await runProbe(given, options);
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(stdout + stderr).not.toContain("s3cret");
  });

  test("does not overwrite an earlier report", async () => {
    const folder = mkdtempSync(join(tmpdir(), "quo-probe-"));
    try {
      writeFileSync(join(folder, "probe-report.md"), "earlier");
      const { code, stderr, markdown } = await runProbe([], { folder });
      expect([code, markdown]).toEqual([2, "earlier"]);
      expect(stderr).toContain("overwrite it with --force");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

const allFacts: Fact[] = [...Object.values(facts), ...Object.values(writeFacts)];

test.each(allFacts)(
  "$says points at something, and at a switch of the emulator where there is one",
  ({ at, assumption }) => {
    expect(at.startsWith("/") ? placeOf(description, at).node : at).toBeDefined();
    expect([...Object.keys(assumptionTable), undefined]).toContain(assumption);
  },
);

test("the fact about excludeInactive points at that parameter", () => {
  expect(placeOf(description, facts.inactive.at).node.name).toBe("excludeInactive");
});
