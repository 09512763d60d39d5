curl https://api.quo.com/v1/conversations/CN8d2e64f0Dm/mark-as-done \
  --fail-with-body \
  --request POST \
  --header "Authorization: $QUO_API_KEY"
