import json
import os
from urllib.request import Request, urlopen

request = Request(
    "https://api.quo.com/v1/contacts/66d0aa19b3f4c21e7a905d12",
    method="PATCH",
    headers={
        "Authorization": os.environ["QUO_API_KEY"],
        "Content-Type": "application/json",
    },
    data=json.dumps({
        "defaultFields": {
            "emails": [
                {"name": "work", "value": "fleet@example.com"},
                {
                    "name": "billing",
                    "value": None,
                    "id": "66d0aa19b3f4c21e7a905c02",
                },
            ],
            "phoneNumbers": [{"name": "main", "value": "+12065550187"}],
        },
    }).encode(),
)
with urlopen(request) as response:
    print(json.load(response))
