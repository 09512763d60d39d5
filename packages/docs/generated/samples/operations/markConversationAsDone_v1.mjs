const response = await fetch("https://api.quo.com/v1/conversations/CN8d2e64f0Dm/mark-as-done", {
  method: "POST",
  headers: { Authorization: process.env.QUO_API_KEY },
});
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
console.log(await response.json());
