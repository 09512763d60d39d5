curl https://api.quo.com/v1/messages \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY" \
  --header 'Content-Type: application/json' \
  --data '{
    "content": "The cargo bikes are ready. Pick-up is open until 6 pm.",
    "from": "PN5tGh20Rx",
    "to": [
      "+12065550187",
      "+12065550164"
    ],
    "userId": "USk4Lz91Fd"
  }'
