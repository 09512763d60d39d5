curl https://api.quo.com/v1/tasks \
  --fail-with-body \
  --header "Authorization: $QUO_API_KEY" \
  --header 'Content-Type: application/json' \
  --data '{
    "title": "Send the service quote",
    "description": "Yearly service of both cargo bikes.",
    "dueDate": "2026-06-26T17:00:00.000Z",
    "assignedTo": "USr7Tm02Qa",
    "activityId": "AC90fe12cdCa"
  }'
