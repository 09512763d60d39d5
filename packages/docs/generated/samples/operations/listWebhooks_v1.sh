curl https://api.quo.com/v1/webhooks \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY"
