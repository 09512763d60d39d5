import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

// #region items
for await (const conversation of quo.conversations.list({ maxResults: 100 })) {
  console.log(conversation.id, conversation.lastActivityAt);
}
// #endregion

// #region pages
for await (const page of quo.conversations.list().pages()) {
  console.log(page.items.length, page.next);
}
// #endregion

// #region collect
const newest = await quo.conversations.list().collect({ limit: 20 });
// #endregion
console.log(newest.length);
