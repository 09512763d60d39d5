curl https://api.quo.com/v1/contacts \
  --fail-with-body \
  --get \
  --header "Authorization: $QUO_API_KEY" \
  --data-urlencode 'maxResults=25'
