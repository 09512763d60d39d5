// A program that still uses require; every entry point has to be loadable without top-level await.
const { createQuoClient } = require("@quo-api/client");
const { operations } = require("@quo-api/spec");
const { verifyWebhook } = require("@quo-api/webhooks");
const description = require("@quo-api/spec/openapi.json");

async function main([baseUrl]) {
  const sent = await createQuoClient({ apiKey: "any-key", baseUrl }).messages.send({
    from: "PN5tGh20Rx",
    to: ["+12065550187"],
    content: "The cargo bikes are ready.",
  });
  console.log(
    JSON.stringify([sent.status, typeof verifyWebhook, Object.keys(operations).length, description.info.title]),
  );
}

void main(process.argv.slice(2));
