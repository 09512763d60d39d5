curl https://api.quo.com/v1/phone-numbers \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY"
