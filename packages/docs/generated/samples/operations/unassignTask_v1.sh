curl https://api.quo.com/v1/tasks/TK71c0e5b2/unassign \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY" \
  --header 'Content-Type: application/json' \
  --data '{
    "userId": "USk4Lz91Fd"
  }'
