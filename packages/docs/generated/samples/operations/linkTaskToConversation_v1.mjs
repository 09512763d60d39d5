const response = await fetch("https://api.quo.com/v1/tasks/TK71c0e5b2/link-conversation", {
  method: "POST",
  headers: { Authorization: process.env.QUO_API_KEY, "Content-Type": "application/json" },
  body: JSON.stringify({ conversationId: "CN8d2e64f0Dm" }),
});
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
console.log(await response.json());
