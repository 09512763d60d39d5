import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const message = await quo.messages.send({
  content: "The cargo bikes are ready. Pick-up is open until 6 pm.",
  from: "PN5tGh20Rx",
  to: ["+12065550187", "+12065550164"],
  userId: "USk4Lz91Fd",
});
console.log(message);
