const response = await fetch("https://api.quo.com/v1/webhooks/call-transcripts", {
  method: "POST",
  headers: { Authorization: process.env.QUO_API_KEY, "Content-Type": "application/json" },
  body: JSON.stringify({
    url: "https://hooks.example.com/quo",
    events: ["call.transcript.completed"],
    resourceIds: ["PN5tGh20Rx"],
    label: "Call transcripts",
    status: "disabled",
  }),
});
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
console.log(await response.json());
