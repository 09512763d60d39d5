curl https://api.quo.com/v1/tasks/TK71c0e5b2/unlink-conversation \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY" \
  --header 'Content-Type: application/json' \
  --data '{
    "conversationId": "CN8d2e64f0Dm"
  }'
