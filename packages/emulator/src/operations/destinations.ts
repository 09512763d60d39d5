import type { PhoneNumber } from "../documents.ts";
import { type Core } from "../core.ts";
import { ApiError } from "../server/api-error.ts";

/** The area codes of Canada under +1. */
const canadian = new Set(
  (
    "204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 460 468 474 506 514 519 548 " +
    "579 581 584 587 604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905 942"
  ).split(" "),
);

/** Countries other than the US and Canada that share +1. */
const caribbean = new Set(
  "242 246 264 268 284 345 441 473 649 658 664 721 758 767 784 809 829 849 868 869 876".split(" "),
);

/** Where a number is, as the restrictions of a Quo number tell it. */
export function destinationOf(number: string): "US" | "CA" | "Intl" {
  if (!number.startsWith("+1")) return "Intl";
  const area = number.slice(2, 5);
  if (caribbean.has(area)) return "Intl";
  return canadian.has(area) ? "CA" : "US";
}

/** Refuses recipients the workspace may not text, and takes what the others cost from its credits. */
export function checkDestinations(core: Core, phoneNumber: PhoneNumber, recipients: readonly string[]): void {
  const { settings } = core;
  const restricted = phoneNumber.restrictions.messaging;
  const destinations = recipients.map(destinationOf);
  for (const [index, destination] of destinations.entries()) {
    if (destination === "US" && (!settings.a2pApproved || restricted.US === "restricted"))
      throw new ApiError("0206400");
    if (destination !== "US" && restricted[destination] === "restricted") {
      throw new ApiError(
        "0203403",
        `${recipients[index] ?? ""} cannot be texted: international messaging is not enabled`,
      );
    }
  }
  const toUs = destinations.filter((destination) => destination === "US").length;
  if (settings.dailyMessagesLeft !== null && toUs > settings.dailyMessagesLeft) throw new ApiError("0204403");
  if (settings.credits !== null && recipients.length > settings.credits) throw new ApiError("0200402");
  if (settings.dailyMessagesLeft !== null || settings.credits !== null) {
    core.settings = {
      ...settings,
      dailyMessagesLeft: settings.dailyMessagesLeft === null ? null : settings.dailyMessagesLeft - toUs,
      credits: settings.credits === null ? null : settings.credits - recipients.length,
    };
    core.store.setMeta("settings", JSON.stringify(core.settings));
  }
}
