curl https://api.quo.com/v1/webhooks/messages \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY" \
  --header 'Content-Type: application/json' \
  --data '{
    "url": "https://hooks.example.com/quo",
    "events": [
      "message.received",
      "message.delivered"
    ],
    "resourceIds": [
      "PN5tGh20Rx",
      "PN8wKe31Sv"
    ],
    "label": "Workshop texts",
    "status": "enabled",
    "userId": "USk4Lz91Fd"
  }'
