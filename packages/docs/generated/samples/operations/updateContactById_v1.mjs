const response = await fetch("https://api.quo.com/v1/contacts/66d0aa19b3f4c21e7a905d12", {
  method: "PATCH",
  headers: { Authorization: process.env.QUO_API_KEY, "Content-Type": "application/json" },
  body: JSON.stringify({
    defaultFields: {
      emails: [
        { name: "work", value: "fleet@example.com" },
        { name: "billing", value: null, id: "66d0aa19b3f4c21e7a905c02" },
      ],
      phoneNumbers: [{ name: "main", value: "+12065550187" }],
    },
  }),
});
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
console.log(await response.json());
