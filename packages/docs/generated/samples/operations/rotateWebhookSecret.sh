curl https://api.quo.com/webhooks/4821/rotate \
  --fail-with-body \
  --request POST \
  --header "Authorization: $QUO_API_KEY" \
  --header 'x-quo-api-version: 2026-03-30'
