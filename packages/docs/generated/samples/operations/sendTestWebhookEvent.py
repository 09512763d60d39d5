import json
import os
from urllib.request import Request, urlopen

request = Request(
    "https://api.quo.com/webhooks/4821/events/test",
    method="POST",
    headers={
        "Authorization": os.environ["QUO_API_KEY"],
        "Quo-Api-Version": "2026-03-30",
        "Content-Type": "application/json",
    },
    data=json.dumps({"eventType": "message.received"}).encode(),
)
with urlopen(request) as response:
    print(json.load(response))
