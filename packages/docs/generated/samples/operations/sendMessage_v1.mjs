const response = await fetch("https://api.quo.com/v1/messages", {
  method: "POST",
  headers: { Authorization: process.env.QUO_API_KEY, "Content-Type": "application/json" },
  body: JSON.stringify({
    content: "The cargo bikes are ready. Pick-up is open until 6 pm.",
    from: "PN5tGh20Rx",
    to: ["+12065550187", "+12065550164"],
    userId: "USk4Lz91Fd",
  }),
});
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
console.log(await response.json());
