const response = await fetch("https://api.quo.com/v1/tasks/TK71c0e5b2/change-due-date", {
  method: "POST",
  headers: { Authorization: process.env.QUO_API_KEY, "Content-Type": "application/json" },
  body: JSON.stringify({ dueDate: "2026-06-26T17:00:00.000Z" }),
});
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
console.log(await response.json());
