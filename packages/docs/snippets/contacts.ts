import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

// #region upsert
const cafe = await quo.contacts.upsert({
  externalId: "crm-4420",
  defaultFields: {
    firstName: "Cargo bikes",
    company: "Harbor Cafe",
    phoneNumbers: [{ name: "main", value: "+12065550187" }],
  },
});
// #endregion

// #region merge
await quo.contacts.merge(cafe.id, {
  defaultFields: { role: "Fleet", phoneNumbers: [{ name: "kitchen", value: "+12065550164" }] },
  customFields: [{ key: "bike-count", value: 3 }],
  remove: { emails: ["billing@example.com"] },
});
// #endregion

// #region find
const known = await quo.contacts.list({ externalIds: ["crm-4420", "crm-4412"] }).collect();
// #endregion
console.log(known.length);
