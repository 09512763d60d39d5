curl https://api.quo.com/v1/users \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY"
