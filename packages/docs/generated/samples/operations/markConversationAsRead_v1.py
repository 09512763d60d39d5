import json
import os
from urllib.request import Request, urlopen

request = Request(
    "https://api.quo.com/v1/conversations/CN8d2e64f0Dm/mark-as-read",
    method="POST",
    headers={"Authorization": os.environ["QUO_API_KEY"]},
)
with urlopen(request) as response:
    print(json.load(response))
