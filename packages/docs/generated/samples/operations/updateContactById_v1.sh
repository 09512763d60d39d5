curl https://api.quo.com/v1/contacts/66d0aa19b3f4c21e7a905d12 \
  --fail-with-body \
  --request PATCH \
  --header "Authorization: $QUO_API_KEY" \
  --header 'Content-Type: application/json' \
  --data '{
    "defaultFields": {
      "emails": [
        {
          "name": "work",
          "value": "fleet@example.com"
        },
        {
          "name": "billing",
          "value": null,
          "id": "66d0aa19b3f4c21e7a905c02"
        }
      ],
      "phoneNumbers": [
        {
          "name": "main",
          "value": "+12065550187"
        }
      ]
    }
  }'
