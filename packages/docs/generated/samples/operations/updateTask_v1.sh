curl https://api.quo.com/v1/tasks/TK71c0e5b2 \
  --fail-with-body \
  --request PUT \
  --header "Authorization: $QUO_API_KEY" \
  --header 'Content-Type: application/json' \
  --data '{
    "title": "Send the service quote to the café",
    "description": "Yearly service of both cargo bikes, with new brake pads."
  }'
