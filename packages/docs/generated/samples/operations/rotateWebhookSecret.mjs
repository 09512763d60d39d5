const response = await fetch("https://api.quo.com/webhooks/4821/rotate", {
  method: "POST",
  headers: { Authorization: process.env.QUO_API_KEY, "Quo-Api-Version": "2026-03-30" },
});
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
console.log(await response.json());
