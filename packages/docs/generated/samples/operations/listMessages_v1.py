import json
import os
from urllib.parse import urlencode
from urllib.request import Request, urlopen

query = urlencode({
    "phoneNumberId": "PN5tGh20Rx",
    "participants": ["+12065550187", "+12065550164"],
    "maxResults": 25,
}, doseq=True)
request = Request(
    f"https://api.quo.com/v1/messages?{query}",
    headers={"Authorization": os.environ["QUO_API_KEY"]},
)
with urlopen(request) as response:
    print(json.load(response))
