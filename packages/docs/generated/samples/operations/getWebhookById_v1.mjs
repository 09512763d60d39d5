const response = await fetch("https://api.quo.com/v1/webhooks/WH2f8e0b31", {
  headers: { Authorization: process.env.QUO_API_KEY },
});
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
console.log(await response.json());
