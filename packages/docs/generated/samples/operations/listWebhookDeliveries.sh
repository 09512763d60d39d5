curl https://api.quo.com/webhooks/4821/events \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY" \
  --header 'x-quo-api-version: 2026-03-30'
