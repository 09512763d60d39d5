curl https://api.quo.com/v1/webhooks/call-transcripts \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY" \
  --header 'Content-Type: application/json' \
  --data '{
    "url": "https://hooks.example.com/quo",
    "events": [
      "call.transcript.completed"
    ],
    "resourceIds": [
      "PN5tGh20Rx"
    ],
    "label": "Call transcripts",
    "status": "disabled"
  }'
