import { describe, expect, it } from "vitest";
import { createQuoClient } from "../src/index.ts";
import { scriptedFetch } from "./scripted-fetch.ts";

describe("an input that is undefined", () => {
  it("is not sent in a query", async () => {
    const { fetch, seen } = scriptedFetch({ body: { data: [], nextPageToken: null } });
    const quo = createQuoClient({ apiKey: "key", fetch, limiter: false });
    await quo.conversations.list({
      phoneNumbers: undefined,
      userId: undefined,
      createdAfter: undefined,
      excludeInactive: true,
    });
    expect(seen[0]?.url.search).toBe("?excludeInactive=true&maxResults=10");
  });

  it("is not sent in a body, at any depth", async () => {
    const { fetch, seen } = scriptedFetch({ body: { data: {} } });
    const quo = createQuoClient({ apiKey: "key", fetch, limiter: false });
    await quo.contacts.create({
      externalId: undefined,
      source: undefined,
      defaultFields: {
        firstName: "Cargo bikes",
        lastName: undefined,
        phoneNumbers: undefined,
        emails: [{ name: "work", value: "fleet@example.com" }],
      },
      customFields: [{ key: "bike-count", value: 2 }],
    });
    expect(seen[0]?.body).toEqual({
      defaultFields: { firstName: "Cargo bikes", emails: [{ name: "work", value: "fleet@example.com" }] },
      customFields: [{ key: "bike-count", value: 2 }],
    });
  });

  it("leaves every option at its default", async () => {
    const { fetch, seen } = scriptedFetch({ status: 503, body: "" }, { body: { data: {} } });
    const quo = createQuoClient({
      apiKey: "key",
      fetch,
      baseUrl: undefined,
      limiter: undefined,
      logger: undefined,
      random: () => 0,
      retries: { limit: undefined, baseDelay: undefined },
    });
    const options = { signal: undefined, timeout: undefined, totalTimeout: undefined, retries: undefined };
    await quo.users.get("USk4Lz91Fd", options);
    expect(seen.map(({ url }) => url.href)).toEqual(Array(2).fill("https://api.quo.com/v1/users/USk4Lz91Fd"));
  });
});
