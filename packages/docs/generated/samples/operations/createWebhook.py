import json
import os
from urllib.request import Request, urlopen

request = Request(
    "https://api.quo.com/webhooks",
    method="POST",
    headers={
        "Authorization": os.environ["QUO_API_KEY"],
        "Quo-Api-Version": "2026-03-30",
        "Content-Type": "application/json",
    },
    data=json.dumps({
        "url": "https://hooks.example.com/quo",
        "events": [
            "message.received",
            "message.delivered",
            "call.completed",
            "call.missed",
            "call.summary.completed",
            "contact.updated",
        ],
        "resourceIds": ["*"],
        "status": "enabled",
        "label": "Workshop hook",
    }).encode(),
)
with urlopen(request) as response:
    print(json.load(response))
