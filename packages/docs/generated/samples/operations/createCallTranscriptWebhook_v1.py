import json
import os
from urllib.request import Request, urlopen

request = Request(
    "https://api.quo.com/v1/webhooks/call-transcripts",
    method="POST",
    headers={
        "Authorization": os.environ["QUO_API_KEY"],
        "Content-Type": "application/json",
    },
    data=json.dumps({
        "url": "https://hooks.example.com/quo",
        "events": ["call.transcript.completed"],
        "resourceIds": ["PN5tGh20Rx"],
        "label": "Call transcripts",
        "status": "disabled",
    }).encode(),
)
with urlopen(request) as response:
    print(json.load(response))
