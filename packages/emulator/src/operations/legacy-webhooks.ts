import type { LegacyWebhook } from "../documents.ts";
import { type Core } from "../core.ts";
import { ApiError } from "../server/api-error.ts";
import { type Route } from "../server/route.ts";
import { requireOwner } from "./members.ts";
import { type Handlers, invalidInput, notFound, type OperationCall, type OperationId } from "./operation.ts";

type Create =
  | "createMessageWebhook_v1"
  | "createCallWebhook_v1"
  | "createCallSummaryWebhook_v1"
  | "createCallTranscriptWebhook_v1";

function requireWebhook(core: Core, route: Route, id: string): LegacyWebhook {
  if (core.assumptions.appWebhookIds.includes(id)) throw new ApiError("0305400");
  const found = core.webhooks.find("legacy", id);
  if (found === undefined) throw notFound(route, "Webhook");
  return found.webhook as LegacyWebhook;
}

/** Refuses numbers the workspace does not have. */
export function requireResources(core: Core, route: Route, resourceIds: readonly string[] | null | undefined): void {
  const unknown = (resourceIds ?? []).filter((id) => id !== "*" && core.store.phoneNumber(id) === undefined);
  if (unknown.length > 0) throw invalidInput(route, "/resourceIds", "Expected Quo numbers of the workspace", unknown);
}

function create<Webhook extends LegacyWebhook>({ core, route, body }: OperationCall<Create>): { data: Webhook } {
  const userId = body.userId ?? requireOwner({ core, route });
  if (core.store.user(userId) === undefined) throw notFound(route, "User");
  requireResources(core, route, body.resourceIds);
  const now = core.clock.iso();
  const webhook = {
    id: core.ids.id("WH", 10),
    userId,
    orgId: core.organizationId(),
    label: body.label ?? null,
    status: body.status ?? "enabled",
    url: body.url,
    key: core.ids.secret(),
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    events: [...new Set<string>(body.events)],
    resourceIds: body.resourceIds === undefined || body.resourceIds.length === 0 ? ["*"] : body.resourceIds,
  } as Webhook;
  core.webhooks.save({ system: "legacy", key: webhook.key, previousKey: null, previousKeyUntil: null, webhook });
  return { data: webhook };
}

/** The webhooks of v1, which can be created and deleted but not changed. */
export const legacyWebhookHandlers: Handlers<
  Extract<OperationId, "listWebhooks_v1" | "getWebhookById_v1" | "deleteWebhookById_v1" | Create>
> = {
  listWebhooks_v1({ core, route, parameters }) {
    const userId = parameters.userId ?? core.store.owner()?.id;
    if (parameters.userId !== undefined && core.store.user(parameters.userId) === undefined)
      throw notFound(route, "User");
    const all = core.webhooks.all().filter(({ system }) => system === "legacy");
    const data = all.map(({ webhook }) => webhook as LegacyWebhook).filter((webhook) => webhook.userId === userId);
    return { data };
  },
  getWebhookById_v1: ({ core, route, parameters }) => ({ data: requireWebhook(core, route, parameters.id) }),
  deleteWebhookById_v1({ core, route, parameters }) {
    core.webhooks.delete(requireWebhook(core, route, parameters.id).id);
    return undefined;
  },
  createMessageWebhook_v1: create,
  createCallWebhook_v1: create,
  createCallSummaryWebhook_v1: create,
  createCallTranscriptWebhook_v1: create,
};
