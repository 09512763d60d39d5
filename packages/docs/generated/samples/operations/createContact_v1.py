import json
import os
from urllib.request import Request, urlopen

request = Request(
    "https://api.quo.com/v1/contacts",
    method="POST",
    headers={
        "Authorization": os.environ["QUO_API_KEY"],
        "Content-Type": "application/json",
    },
    data=json.dumps({
        "defaultFields": {
            "firstName": "Cargo bikes",
            "lastName": None,
            "company": "Harbor Cafe",
            "role": "Fleet",
            "emails": [
                {"name": "work", "value": "fleet@example.com"},
                {"name": "billing", "value": "billing@example.com"},
            ],
            "phoneNumbers": [{"name": "main", "value": "+12065550187"}],
        },
        "customFields": [
            {"key": "tier", "value": ["gold"]},
            {"key": "bike-count", "value": 2},
            {"key": "service-due", "value": "2026-12-01T00:00:00.000Z"},
            {"key": "prefers-text", "value": True},
            {"key": "website", "value": "https://cafe.example.com"},
            {"key": "workshop-note", "value": "Both bikes have hub gears."},
            {"key": "depot", "value": "Pier 4, Harbor Road"},
        ],
        "createdByUserId": "USk4Lz91Fd",
        "source": "public-api",
        "sourceUrl": "https://crm.example.com/accounts/4415",
        "externalId": "crm-4415",
    }).encode(),
)
with urlopen(request) as response:
    print(json.load(response))
