curl https://api.quo.com/webhooks \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY" \
  --header 'Quo-Api-Version: 2026-03-30'
