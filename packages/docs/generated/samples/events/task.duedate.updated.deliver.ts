import { sampleEvent, signWebhook } from "@quo-api/webhooks/testing";

const body = JSON.stringify(sampleEvent("task.duedate.updated"));
const headers = await signWebhook(body, { secrets: process.env.QUO_WEBHOOK_SECRET ?? "" });

const response = await fetch("http://127.0.0.1:3000/quo", { method: "POST", headers, body });
console.log(response.status);
