curl https://api.quo.com/v1/webhooks/call-summaries \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY" \
  --header 'Content-Type: application/json' \
  --data '{
    "url": "https://hooks.example.com/quo",
    "events": [
      "call.summary.completed"
    ],
    "resourceIds": [
      "*"
    ],
    "label": "Call summaries",
    "status": "enabled"
  }'
