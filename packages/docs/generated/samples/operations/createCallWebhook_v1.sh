curl https://api.quo.com/v1/webhooks/calls \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY" \
  --header 'Content-Type: application/json' \
  --data '{
    "url": "https://hooks.example.com/quo",
    "events": [
      "call.completed",
      "call.recording.completed"
    ],
    "resourceIds": [
      "PN8wKe31Sv"
    ],
    "label": "Workshop calls",
    "status": "disabled",
    "userId": "USr7Tm02Qa"
  }'
