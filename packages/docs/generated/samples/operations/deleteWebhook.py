import os
from urllib.request import Request, urlopen

request = Request(
    "https://api.quo.com/webhooks/4821",
    method="DELETE",
    headers={
        "Authorization": os.environ["QUO_API_KEY"],
        "Quo-Api-Version": "2026-03-30",
    },
)
with urlopen(request) as response:
    print(response.status)
