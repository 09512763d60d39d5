curl https://api.quo.com/v1/tasks/TK71c0e5b2/complete \
  --fail-with-body \
  --request POST \
  --header "Authorization: $QUO_API_KEY"
