import { type Route } from "../server/route.ts";
import { type Value } from "../state/database.ts";
import { invalidInput, type OperationCall } from "./operation.ts";
import { timeBounds } from "./time-bounds.ts";

/** Which deliveries a list is to hold, as conditions. The deprecated filters count as well as those that replace them. */
export function deliveryFilter(
  route: Route,
  parameters: OperationCall<"listWebhookDeliveries">["parameters"],
): { where: string[]; values: Value[] } {
  const { "eventType[in]": anyOf, eventType, eventTypes } = parameters;
  if (eventType !== undefined && anyOf !== undefined)
    throw invalidInput(route, "/eventType[in]", "Expected either eventType or eventType[in], not both", anyOf);
  const bounds = [
    timeBounds("created_at", parameters["createdAt[gt]"], parameters["createdAt[lt]"]),
    timeBounds("created_at", parameters.createdAfter, parameters.createdBefore),
  ];
  const where = ["webhook_id = ?", ...bounds.flatMap((bound) => bound.where)];
  const values: Value[] = [parameters.webhookId, ...bounds.flatMap((bound) => bound.values)];
  for (const [column, value] of [
    ["status", parameters.status],
    ["event_type", eventType],
    ["resource_id", parameters.resourceId],
  ] as const) {
    if (value === undefined) continue;
    where.push(`${column} = ?`);
    values.push(value);
  }
  for (const types of [anyOf, eventTypes]) {
    if (types === undefined) continue;
    where.push(`event_type IN (${types.map(() => "?").join(", ")})`);
    values.push(...types);
  }
  return { where, values };
}
