curl https://api.quo.com/webhooks/4821 \
  --fail-with-body \
  --request DELETE \
  --header "Authorization: $QUO_API_KEY" \
  --header 'Quo-Api-Version: 2026-03-30'
