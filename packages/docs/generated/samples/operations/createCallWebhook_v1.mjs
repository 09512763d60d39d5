const response = await fetch("https://api.quo.com/v1/webhooks/calls", {
  method: "POST",
  headers: { Authorization: process.env.QUO_API_KEY, "Content-Type": "application/json" },
  body: JSON.stringify({
    url: "https://hooks.example.com/quo",
    events: ["call.completed", "call.recording.completed"],
    resourceIds: ["PN8wKe31Sv"],
    label: "Workshop calls",
    status: "disabled",
    userId: "USr7Tm02Qa",
  }),
});
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
console.log(await response.json());
