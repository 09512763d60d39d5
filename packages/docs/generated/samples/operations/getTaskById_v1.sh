curl https://api.quo.com/v1/tasks/TK71c0e5b2 \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY"
