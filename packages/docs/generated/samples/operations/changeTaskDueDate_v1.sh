curl https://api.quo.com/v1/tasks/TK71c0e5b2/change-due-date \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY" \
  --header 'Content-Type: application/json' \
  --data '{
    "dueDate": "2026-06-26T17:00:00.000Z"
  }'
