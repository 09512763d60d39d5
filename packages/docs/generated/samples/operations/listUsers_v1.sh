curl https://api.quo.com/v1/users \
  --fail-with-body \
  --get \
  --header "Authorization: $QUO_API_KEY" \
  --data-urlencode 'maxResults=25'
