import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

// #region create
const { taskId } = await quo.tasks.create({
  title: "Send the service quote",
  description: "Yearly service of both cargo bikes.",
  activityId: "AC90fe12cdCa",
});
// #endregion

// #region life
await quo.tasks.assign(taskId, { userId: "USr7Tm02Qa" });
await quo.tasks.changeDueDate(taskId, { dueDate: "2026-06-26T17:00:00.000Z" });
await quo.tasks.complete(taskId);

const task = await quo.tasks.get(taskId);
console.log(task.completed, task.revision);
// #endregion
