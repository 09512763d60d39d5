import type { CallMenuStatusReason } from "../documents.ts";
import { type CallScript } from "./call-plan.ts";

/** What a caller does in a phone menu. The choice comes before any phone rings (an assumption). */
export interface PhoneMenu {
  /** The digit pressed; `null` when time ran out. `"1"` by default, and `null` on a call that is `abandoned`. */
  selection?: string | null;
  /** What the menu calls the choice. Absent means it has no name. */
  name?: string | null;
  /** Where the menu leads. Absent means where the outcome of the call says. */
  statusReason?: CallMenuStatusReason | null;
  /** Seconds spent in the menu; 8 by default. */
  seconds?: number;
}

const reasons: Record<NonNullable<CallScript["outcome"]>, CallMenuStatusReason | null> = {
  answered: "phone-menu-dial",
  "ai-handled": "phone-menu-dial",
  missed: "phone-menu-dial",
  voicemail: "phone-menu-voicemail",
  forwarded: "phone-menu",
  abandoned: "phone-menu-abandoned",
  failed: null,
};

/** The choice as `call.menu.selected` has it. */
export interface MenuChoice {
  phoneMenuSelection: string | null;
  phoneMenuSelectionName: string | null;
  statusReason: CallMenuStatusReason | null;
}

/** What a caller chooses in the menu of a call, and where that leads. */
export function menuChoice(menu: PhoneMenu, outcome: NonNullable<CallScript["outcome"]> = "answered"): MenuChoice {
  const { selection = outcome === "abandoned" ? null : "1", name = null, statusReason = reasons[outcome] } = menu;
  return { phoneMenuSelection: selection, phoneMenuSelectionName: name, statusReason };
}

/** Seconds from the beginning of a call until its menu is left; 0 without one. */
export function menuSeconds({ menu }: CallScript): number {
  return menu === undefined ? 0 : (menu.seconds ?? 8);
}

/** Whether a phone rings: without a menu always, after one when it leads to a user, an agent or another number. */
export function rings({ menu, outcome }: CallScript): boolean {
  if (menu === undefined) return true;
  const { statusReason } = menuChoice(menu, outcome);
  return statusReason === "phone-menu-dial" || statusReason === "phone-menu";
}
