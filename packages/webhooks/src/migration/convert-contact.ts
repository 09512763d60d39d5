import type { ContactEventCustomField, ContactEventResource } from "../generated/2026-03-30.ts";
import type { ConversionRecord } from "./conversion-record.ts";

const email = /^[^\s@]+@[^\s@]+$/;
const phoneNumber = /^\+?[\d\s().-]{7,}$/;
const keyOf = (label: string) =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** A contact of the app, whose `fields` map a label of the user's choice to one or several texts. */
export function contactResource(record: ConversionRecord): ContactEventResource {
  const emails: ContactEventResource["emails"] = [];
  const phoneNumbers: ContactEventResource["phoneNumbers"] = [];
  const customFields: ContactEventCustomField[] = [];
  for (const [label, value] of Object.entries((record.take("fields") ?? {}) as Record<string, unknown>)) {
    const texts = [value].flat().filter((text): text is string => typeof text === "string");
    if (texts.length > 0 && texts.every((text) => email.test(text)))
      emails.push(...texts.map((text) => ({ value: text, type: "email" as const })));
    else if (texts.length > 0 && texts.every((text) => phoneNumber.test(text)))
      phoneNumbers.push(...texts.map((text) => ({ value: text, type: "phone-number" as const })));
    else {
      const named = { name: label, key: keyOf(label) };
      customFields.push(
        Array.isArray(value)
          ? { ...named, type: "multi-select", value: texts }
          : { ...named, type: "string", value: texts[0] ?? null },
      );
    }
  }
  return {
    id: record.text("id", "resource.id", ""),
    firstName: record.text("firstName", "resource.firstName", null),
    lastName: record.text("lastName", "resource.lastName", null),
    company: record.text("company", "resource.company", null),
    role: record.text("role", "resource.role", null),
    location: record.text("location", "resource.location", null),
    source: record.text("source", "resource.source", null),
    externalId: record.text("externalId", "resource.externalId", null),
    emails,
    phoneNumbers,
    customFields,
    createdAt: record.text("createdAt", "resource.createdAt", ""),
    updatedAt: record.text("updatedAt", "resource.updatedAt", ""),
  };
}
