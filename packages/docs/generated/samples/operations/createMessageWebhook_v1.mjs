const response = await fetch("https://api.quo.com/v1/webhooks/messages", {
  method: "POST",
  headers: { Authorization: process.env.QUO_API_KEY, "Content-Type": "application/json" },
  body: JSON.stringify({
    url: "https://hooks.example.com/quo",
    events: ["message.received", "message.delivered"],
    resourceIds: ["PN5tGh20Rx", "PN8wKe31Sv"],
    label: "Workshop texts",
    status: "enabled",
    userId: "USk4Lz91Fd",
  }),
});
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
console.log(await response.json());
