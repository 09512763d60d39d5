import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const contact = await quo.contacts.update("66d0aa19b3f4c21e7a905d12", {
  defaultFields: {
    emails: [
      { name: "work", value: "fleet@example.com" },
      { name: "billing", value: null, id: "66d0aa19b3f4c21e7a905c02" },
    ],
    phoneNumbers: [{ name: "main", value: "+12065550187" }],
  },
});
console.log(contact);
