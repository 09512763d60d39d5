curl https://api.quo.com/v1/contacts/66d0aa19b3f4c21e7a905d12 \
  --fail-with-body \
  --request DELETE \
  --header "Authorization: $QUO_API_KEY"
