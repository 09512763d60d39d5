curl https://api.quo.com/webhooks/4821/events/test \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY" \
  --header 'Quo-Api-Version: 2026-03-30' \
  --header 'Content-Type: application/json' \
  --data '{
    "eventType": "message.received"
  }'
