import json
import os
from urllib.request import Request, urlopen

request = Request(
    "https://api.quo.com/v1/webhooks/messages",
    method="POST",
    headers={
        "Authorization": os.environ["QUO_API_KEY"],
        "Content-Type": "application/json",
    },
    data=json.dumps({
        "url": "https://hooks.example.com/quo",
        "events": ["message.received", "message.delivered"],
        "resourceIds": ["PN5tGh20Rx", "PN8wKe31Sv"],
        "label": "Workshop texts",
        "status": "enabled",
        "userId": "USk4Lz91Fd",
    }).encode(),
)
with urlopen(request) as response:
    print(json.load(response))
