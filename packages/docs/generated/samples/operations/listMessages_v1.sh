curl https://api.quo.com/v1/messages \
  --fail-with-body \
  --get \
  --header "Authorization: $QUO_API_KEY" \
  --data-urlencode 'phoneNumberId=PN5tGh20Rx' \
  --data-urlencode 'participants=+12065550187' \
  --data-urlencode 'participants=+12065550164' \
  --data-urlencode 'maxResults=25'
