curl https://api.quo.com/webhooks \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY" \
  --header 'Quo-Api-Version: 2026-03-30' \
  --header 'Content-Type: application/json' \
  --data '{
    "url": "https://hooks.example.com/quo",
    "events": [
      "message.received",
      "message.delivered",
      "call.completed",
      "call.missed",
      "call.summary.completed",
      "contact.updated"
    ],
    "resourceIds": [
      "*"
    ],
    "status": "enabled",
    "label": "Workshop hook"
  }'
