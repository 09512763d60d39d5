curl https://api.quo.com/v1/tasks/TK71c0e5b2/assign \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY" \
  --header 'Content-Type: application/json' \
  --data '{
    "userId": "USr7Tm02Qa"
  }'
