curl https://api.quo.com/v1/webhooks/WH2f8e0b31 \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY"
