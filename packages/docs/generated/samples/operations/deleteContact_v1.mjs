const response = await fetch("https://api.quo.com/v1/contacts/66d0aa19b3f4c21e7a905d12", {
  method: "DELETE",
  headers: { Authorization: process.env.QUO_API_KEY },
});
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
console.log(response.status);
