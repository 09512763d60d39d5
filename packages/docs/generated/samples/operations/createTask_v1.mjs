const response = await fetch("https://api.quo.com/v1/tasks", {
  method: "POST",
  headers: { Authorization: process.env.QUO_API_KEY, "Content-Type": "application/json" },
  body: JSON.stringify({
    title: "Send the service quote",
    description: "Yearly service of both cargo bikes.",
    dueDate: "2026-06-26T17:00:00.000Z",
    assignedTo: "USr7Tm02Qa",
    activityId: "AC90fe12cdCa",
  }),
});
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
console.log(await response.json());
