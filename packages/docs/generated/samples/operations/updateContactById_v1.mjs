const response = await fetch("https://api.quo.com/v1/contacts/66d0aa19b3f4c21e7a905d12", {
  method: "PATCH",
  headers: { Authorization: process.env.QUO_API_KEY, "Content-Type": "application/json" },
  body: JSON.stringify({
    defaultFields: {
      emails: [
        { name: "work", value: "fleet@example.com", id: "66d0aa19b3f4c21e7a905c01" },
        { name: "billing", value: null, id: "66d0aa19b3f4c21e7a905c02" },
      ],
    },
  }),
});
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
console.log(await response.json());
