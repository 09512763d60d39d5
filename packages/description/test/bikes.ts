import type { Description } from "../src/description.ts";

const success = {
  description: "Bikes.",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Page" } } },
};
const operation = {
  tags: ["Bikes"],
  "x-quo-surface": "v1" as const,
  "x-quo-stability": "stable" as const,
};

/** A bundle small enough to read beside a test. */
export const bikes: Description = {
  openapi: "3.1.0",
  info: { title: "Bikes", version: "1.0.0", description: "All about bikes." },
  tags: [
    { name: "Bikes", description: "Bikes." },
    { name: "Events", description: "Events." },
    { name: "Cars", description: "None yet." },
  ],
  paths: {
    "/v1/bikes": {
      get: {
        ...operation,
        operationId: "listBikes",
        summary: "List bikes",
        description: "Lists bikes.\n",
        parameters: [
          { $ref: "#/components/parameters/Limit" } as never,
          { name: "color", in: "query", required: true, schema: { type: "string" }, example: "red" },
        ],
        responses: {
          "200": { $ref: "#/components/responses/Bikes" } as never,
          "404": { description: "None.", "x-quo-error-codes": ["0100404"] },
          "429": { description: "Too many.", "x-quo-error-codes": [] },
        },
        "x-quo-method": "bikes.list",
        "x-quo-retry": "safe",
        "x-quo-since": "2026-06-08",
        "x-quo-pagination": { style: "cursor", cursor: "after", next: "next", size: "limit", items: "data" },
      },
    },
    "/v1/bikes/{bikeId}": {
      parameters: [
        { name: "bikeId", in: "path", required: true, schema: { $ref: "#/components/schemas/BikeId" }, example: "BK1" },
      ],
      put: {
        ...operation,
        operationId: "paintBike",
        summary: "Paint a bike",
        description: "Paints a bike.",
        requestBody: {
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Paint" },
              examples: {
                red: { value: { color: "red" } },
                blue: { $ref: "#/components/examples/paintBlue", value: undefined },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Painted.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/BikeAnswer" } } },
          },
        },
        "x-quo-method": "bikes.paint",
      },
      delete: {
        ...operation,
        operationId: "scrapBike",
        summary: "Scrap a bike",
        description: "Scraps a bike.",
        responses: { "204": { description: "Gone." } },
        "x-quo-method": "bikes.scrap",
      },
    } as never,
  },
  webhooks: {
    "bike.sold": {
      post: {
        operationId: "bikeSold",
        summary: "Bike sold",
        description: "A bike was sold.\n",
        tags: ["Events"],
        parameters: [{ name: "webhook-id", in: "header", schema: { type: "string" } }],
        requestBody: {
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Bike" },
              examples: { one: { $ref: "#/components/examples/oneBike", value: undefined } },
            },
          },
        },
        responses: {},
        "x-quo-surface": "2026-03-30",
        "x-quo-stability": "beta",
        "x-quo-event": ["bike.sold"],
      },
    },
  },
  components: {
    securitySchemes: { apiKey: { type: "apiKey" } },
    parameters: { Limit: { name: "limit", in: "query", deprecated: true, schema: { type: "integer" }, example: 5 } },
    responses: {
      Bikes: {
        ...success,
        content: {
          "application/json": { ...success.content["application/json"], examples: { page: { value: { data: [] } } } },
        },
      },
    },
    examples: { paintBlue: { value: { color: "blue" } }, oneBike: { value: { id: "BK1", color: "red" } } },
    schemas: {
      BikeId: { title: "BikeId", type: "string", pattern: "^BK" },
      Color: { title: "Color", type: "string", description: "A color.", enum: ["red", "blue"], "x-quo-open": true },
      Bike: {
        title: "Bike",
        type: "object",
        description: "A bike.",
        required: ["id", "color"],
        properties: {
          id: { $ref: "#/components/schemas/BikeId" },
          color: { $ref: "#/components/schemas/Color" },
          "gear-count": { type: ["integer", "null"], minimum: 1, maximum: 30, description: "How many gears." },
          parts: { type: "array", items: { anyOf: [{ type: "string" }, { type: "number" }] } },
          saddle: { type: "string", deprecated: true, "x-quo-replaced-by": "parts" },
        },
      },
      Paint: {
        title: "Paint",
        type: "object",
        additionalProperties: false,
        required: ["color"],
        properties: { color: { $ref: "#/components/schemas/Color" } },
      },
      Page: {
        title: "Page",
        type: "object",
        properties: {
          data: { type: "array", items: { $ref: "#/components/schemas/Bike" } },
          next: { type: ["string", "null"] },
        },
      },
      BikeAnswer: { title: "BikeAnswer", type: "object", properties: { data: { $ref: "#/components/schemas/Bike" } } },
      Vehicle: {
        title: "Vehicle",
        oneOf: [{ $ref: "#/components/schemas/Bike" }, { type: "null" }],
        discriminator: { propertyName: "kind", mapping: { bike: "#/components/schemas/Bike" } },
      },
    },
  },
};
