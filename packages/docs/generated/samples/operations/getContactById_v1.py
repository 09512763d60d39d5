import json
import os
from urllib.request import Request, urlopen

request = Request(
    "https://api.quo.com/v1/contacts/66d0aa19b3f4c21e7a905d12",
    headers={"Authorization": os.environ["QUO_API_KEY"]},
)
with urlopen(request) as response:
    print(json.load(response))
