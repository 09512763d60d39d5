curl https://api.quo.com/v1/phone-numbers/PN5tGh20Rx \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY"
