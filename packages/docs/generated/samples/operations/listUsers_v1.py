import json
import os
from urllib.request import Request, urlopen

request = Request(
    "https://api.quo.com/v1/users",
    headers={"Authorization": os.environ["QUO_API_KEY"]},
)
with urlopen(request) as response:
    print(json.load(response))
