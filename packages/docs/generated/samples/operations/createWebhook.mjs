const response = await fetch("https://api.quo.com/webhooks", {
  method: "POST",
  headers: {
    Authorization: process.env.QUO_API_KEY,
    "Quo-Api-Version": "2026-03-30",
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    url: "https://hooks.example.com/quo",
    events: [
      "message.received",
      "message.delivered",
      "call.completed",
      "call.missed",
      "call.summary.completed",
      "contact.updated",
    ],
    resourceIds: ["*"],
    status: "enabled",
    label: "Workshop hook",
  }),
});
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
console.log(await response.json());
