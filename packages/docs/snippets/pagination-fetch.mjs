// #region loop
let token = null;
do {
  const query = new URLSearchParams({ maxResults: "100", ...(token ? { pageToken: token } : {}) });
  const response = await fetch(`https://api.quo.com/v1/conversations?${query}`, {
    headers: { Authorization: process.env.QUO_API_KEY },
  });
  if (!response.ok) throw new Error(await response.text());
  const { data, nextPageToken } = await response.json();
  for (const conversation of data) console.log(conversation.id);
  token = nextPageToken;
} while (token !== null);
// #endregion
