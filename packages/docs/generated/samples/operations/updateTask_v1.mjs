const response = await fetch("https://api.quo.com/v1/tasks/TK71c0e5b2", {
  method: "PUT",
  headers: { Authorization: process.env.QUO_API_KEY, "Content-Type": "application/json" },
  body: JSON.stringify({
    title: "Send the service quote to the café",
    description: "Yearly service of both cargo bikes, with new brake pads.",
  }),
});
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
console.log(await response.json());
