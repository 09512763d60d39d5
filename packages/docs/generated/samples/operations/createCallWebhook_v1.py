import json
import os
from urllib.request import Request, urlopen

request = Request(
    "https://api.quo.com/v1/webhooks/calls",
    method="POST",
    headers={
        "Authorization": os.environ["QUO_API_KEY"],
        "Content-Type": "application/json",
    },
    data=json.dumps({
        "url": "https://hooks.example.com/quo",
        "events": ["call.completed", "call.recording.completed"],
        "resourceIds": ["PN8wKe31Sv"],
        "label": "Workshop calls",
        "status": "disabled",
        "userId": "USr7Tm02Qa",
    }).encode(),
)
with urlopen(request) as response:
    print(json.load(response))
