curl https://api.quo.com/v1/messages/AC4b9e77a1Tq \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY"
