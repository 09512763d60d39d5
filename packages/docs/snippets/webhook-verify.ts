// #region verify
import { verifyWebhook, WebhookVerificationError } from "@quo-api/webhooks";

const secret = process.env.QUO_WEBHOOK_SECRET ?? "";

export async function receive(request: Request): Promise<Response> {
  const body = await request.arrayBuffer();
  try {
    const event = await verifyWebhook(body, request.headers, secret);
    console.log(event.type, event.id);
    return new Response(null, { status: 204 });
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    console.warn(error.reason, error.message);
    return new Response(null, { status: 401 });
  }
}
// #endregion
