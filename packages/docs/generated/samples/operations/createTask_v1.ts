import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const task = await quo.tasks.create({
  title: "Send the service quote",
  description: "Yearly service of both cargo bikes.",
  dueDate: "2026-06-26T17:00:00.000Z",
  assignedTo: "USr7Tm02Qa",
  activityId: "AC90fe12cdCa",
});
console.log(task);
