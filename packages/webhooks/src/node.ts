export { type NodeRequest, nodeWebhook, type NodeWebhookListener } from "./adapters/node.ts";
export { verifyDeliverySync, verifyWebhookSync } from "./verify-webhook-sync.ts";
