import json
import os
from urllib.request import Request, urlopen

request = Request(
    "https://api.quo.com/v1/messages",
    method="POST",
    headers={
        "Authorization": os.environ["QUO_API_KEY"],
        "Content-Type": "application/json",
    },
    data=json.dumps({
        "content": "The cargo bikes are ready. Pick-up is open until 6 pm.",
        "from": "PN5tGh20Rx",
        "to": ["+12065550187", "+12065550164"],
        "userId": "USk4Lz91Fd",
    }).encode(),
)
with urlopen(request) as response:
    print(json.load(response))
