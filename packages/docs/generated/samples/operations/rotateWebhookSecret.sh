curl https://api.quo.com/webhooks/4821/rotate \
  --fail-with-body \
  --request POST \
  --header "Authorization: $QUO_API_KEY" \
  --header 'Quo-Api-Version: 2026-03-30'
