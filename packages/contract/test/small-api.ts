import type { Description } from "../src/description.ts";

/** A description small enough to read beside a test. */
export const smallApi: Description = {
  openapi: "3.1.0",
  paths: {
    "/bikes": {
      get: {
        operationId: "listBikes",
        parameters: [
          { name: "limit", in: "query", required: true, schema: { type: "integer", minimum: 1, maximum: 5 } },
          { name: "ownerIds", in: "query", schema: { type: "array", items: { $ref: "#/components/schemas/OwnerId" } } },
          { name: "sold", in: "query", schema: { type: "boolean" } },
        ],
        responses: { "200": { $ref: "#/components/responses/Bikes" }, "401": { description: "No key." } },
      },
      post: {
        operationId: "addBike",
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/NewBike" } } } },
        callbacks: { sold: { "{$request.body#/url}": { post: { responses: { "200": { description: "Thanks." } } } } } },
        responses: { "201": { description: "Added." }, "400": { description: "Refused." } },
      },
    },
    "/bikes/{bikeId}": {
      parameters: [{ name: "bikeId", in: "path", required: true, schema: { type: "string", pattern: "^BK" } }],
      get: {
        operationId: "getBike",
        responses: { "2XX": { description: "Found." }, default: { description: "Not." } },
      },
    },
    "/bikes/sold": {
      get: { operationId: "listSoldBikes", responses: { "204": { description: "None." } } },
      delete: { operationId: "forgetSoldBikes", responses: { "204": { description: "Forgotten." } } },
    },
  },
  webhooks: { sold: {} },
  components: {
    responses: {
      Bikes: {
        description: "Bikes.",
        "x-quo-error-codes": ["0100400"],
        headers: { "X-Page": { required: true, schema: { type: "string", pattern: "^\\d+$" } } },
        content: {
          "application/json": {
            schema: { type: "array", items: { $ref: "#/components/schemas/Bike" } },
            examples: { two: { $ref: "#/components/examples/twoBikes" } },
          },
        },
      },
    },
    examples: {
      twoBikes: {
        value: [
          { id: "BK1", color: "red" },
          { id: "BK2", color: null },
        ],
      },
    },
    schemas: {
      OwnerId: { type: "string", pattern: "^OW" },
      Bike: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string" },
          color: { type: ["string", "null"] },
          soldAt: { type: "string", format: "date-time" },
        },
      },
      NewBike: {
        oneOf: [
          { type: "object", required: ["color"], properties: { color: { type: "string", minLength: 2 } } },
          {
            type: "object",
            required: ["parts"],
            properties: { parts: { type: "array", maxItems: 2, items: { $ref: "#/components/schemas/Bike" } } },
          },
        ],
      },
    },
  },
};
