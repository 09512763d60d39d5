/** A row of the operation table. Paths and parameters are spelled as on the wire. */
export interface OperationFact {
  /** The official operation id, such as `sendMessage_v1`. */
  readonly id: string;
  readonly method: string;
  /** Path template with `{parameters}`, without the server. */
  readonly path: string;
  /** `v1`, or the date of the version that `Quo-Api-Version` names. */
  readonly surface: "v1" | "2026-03-30";
  readonly stability: "stable" | "beta" | "deprecated";
  /** Resource and method in the client: `quo.<resource>.<name>`. */
  readonly resource: string;
  readonly name: string;
  readonly tag: string;
  readonly summary: string;
  /** Date of the changelog entry that brought it, `null` where none is known. */
  readonly since: string | null;
  /** Whether repeating the request can repeat its effect (`unsafe`). */
  readonly retry: "safe" | "unsafe";
  readonly pagination: {
    readonly style: "page-token" | "cursor";
    /** Query parameter that takes the cursor. */
    readonly cursor: string;
    /** Property of the answer that holds the next cursor, `null` on the last page. */
    readonly next: string;
    /** Query parameter for the size of a page. */
    readonly size: string;
    /** Property of the answer that holds the items. */
    readonly items: string;
  } | null;
  /** What a client gives back: one page, the content of `data`, the bare answer, or nothing. */
  readonly unwrap: "page" | "data" | "bare" | "none";
  readonly success: number;
  readonly statuses: readonly number[];
  /** Known error codes by status. More may appear. */
  readonly errorCodes: { readonly [status: string]: readonly string[] };
  readonly parameters: readonly {
    readonly name: string;
    readonly in: "path" | "query" | "header";
    readonly required: boolean;
    readonly deprecated: boolean;
  }[];
  readonly body: boolean;
}

/** A row of the event table. */
export interface EventFact {
  /** Key under `webhooks` in the description. */
  readonly key: string;
  /** The values `type` can have on the wire. */
  readonly types: readonly string[];
  readonly system: "beta" | "legacy";
  readonly summary: string;
  readonly since: string | null;
  /** Headers of a delivery, lower case. */
  readonly headers: readonly string[];
  /** Name of the payload's schema. */
  readonly schema: string;
}

/** What is known of an error code. */
export interface ErrorCodeFact {
  readonly name: string;
  readonly title: string;
  readonly status: number;
  readonly resources: readonly string[];
  readonly meaning: string;
  readonly remedy: string;
  /** Whether the same request can succeed later without a change. */
  readonly retryable: boolean;
  /** True where nobody has published the code and we filled it in. */
  readonly assumed?: boolean;
  /** The constant `description` of the body, where it is not the title again. */
  readonly description?: string;
}

/** One change of the API, from the history in `spec/changelog.yaml`. */
export interface ChangelogEntry {
  /** Never changes, such as `2026-06-18-webhooks-generally-available`. */
  readonly id: string;
  /** Day of the change, such as `2026-06-18`. `null` where only `between` is known. */
  readonly date: string | null;
  /** First and last possible day of the change. `null` where `date` is known. */
  readonly between: readonly [first: string, last: string] | null;
  /** Version in Quo's changelog, which had versions until 1.2.0. `null` since then. */
  readonly version: string | null;
  readonly kind: "added" | "changed" | "deprecated" | "removed" | "fixed" | "announced";
  /** `mcp` is the server that Quo runs for language models. */
  readonly surfaces: readonly ("v1" | "2026-03-30" | "mcp")[];
  readonly title: string;
  /** What changed, in Markdown without links or headings. */
  readonly text: string;
  readonly confidence: "certain" | "high" | "medium" | "low";
  /** Operation ids. Method and path, such as `GET /users`, of operations that the description does not hold. */
  readonly operations: readonly string[];
  /** Keys of events. Some are not in the description. */
  readonly events: readonly string[];
  /** Operation id and parameter, such as `listCalls_v1.since`. Some are not in the description. */
  readonly parameters: readonly string[];
  /** Schema, or schema and property, such as `Message.conversationId`. Some are not in the description. */
  readonly properties: readonly string[];
}
