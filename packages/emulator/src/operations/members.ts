import type { PhoneNumber } from "../documents.ts";
import { ApiError } from "../server/api-error.ts";
import { type OperationCall, notFound } from "./operation.ts";

/** Finds a Quo number by id or number. */
export function requirePhoneNumber(
  { core, route }: Pick<OperationCall, "core" | "route">,
  idOrNumber: string,
): PhoneNumber {
  const phoneNumber = core.store.phoneNumber(idOrNumber);
  if (phoneNumber === undefined) throw notFound(route, "Phone number");
  return phoneNumber;
}

/** The owner of a Quo number, who acts where no user is named: its first member. */
export function ownerOf(phoneNumber: PhoneNumber): string | undefined {
  return phoneNumber.users[0]?.id;
}

/** The id of the user who acts where a request names nobody. A workspace without users has none, which is a 404. */
export function requireOwner({ core, route }: Pick<OperationCall, "core" | "route">): string {
  const owner = core.store.owner();
  if (owner === undefined) throw notFound(route, "User");
  return owner.id;
}

/** The user who acts on a Quo number, who must be one of its members. */
export function requireMember(
  { core, route }: Pick<OperationCall, "core" | "route">,
  phoneNumber: PhoneNumber,
  userId: string | undefined,
): string {
  const acting = userId ?? ownerOf(phoneNumber);
  if (userId !== undefined && core.store.user(userId) === undefined) throw notFound(route, "User");
  if (acting === undefined || !phoneNumber.users.some(({ id }) => id === acting)) {
    throw new ApiError(
      route.codes["403"]?.[0] ?? "0202403",
      `${acting ?? "Nobody"} is not a member of ${phoneNumber.id}`,
    );
  }
  return acting;
}
