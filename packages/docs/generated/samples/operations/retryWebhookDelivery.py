import json
import os
from urllib.request import Request, urlopen

request = Request(
    "https://api.quo.com/webhooks/4821/events/msg_3BqT9xQm2ZrVnH5yL8wKcD/retry",
    method="POST",
    headers={
        "Authorization": os.environ["QUO_API_KEY"],
        "Quo-Api-Version": "2026-03-30",
    },
)
with urlopen(request) as response:
    print(json.load(response))
