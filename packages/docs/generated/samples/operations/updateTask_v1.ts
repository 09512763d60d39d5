import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const task = await quo.tasks.update("TK71c0e5b2", {
  title: "Send the service quote to the café",
  description: "Yearly service of both cargo bikes, with new brake pads.",
});
console.log(task);
