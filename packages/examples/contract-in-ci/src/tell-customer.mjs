import { QuoBadRequestError } from "@quo-api/client";

/**
 * Tells a customer that a bike is ready.
 *
 * @returns {Promise<"told" | "not a number we can text">}
 */
export async function tellCustomer(quo, number) {
  try {
    await quo.messages.send({ from: "+14155550142", to: [number], content: "Your bike is ready." });
    return "told";
  } catch (error) {
    if (error instanceof QuoBadRequestError) return "not a number we can text";
    throw error;
  }
}
