const response = await fetch("https://api.quo.com/v1/tasks/TK71c0e5b2/complete", {
  method: "POST",
  headers: { Authorization: process.env.QUO_API_KEY },
});
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
console.log(await response.json());
