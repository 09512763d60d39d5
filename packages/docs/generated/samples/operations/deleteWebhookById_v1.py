import os
from urllib.request import Request, urlopen

request = Request(
    "https://api.quo.com/v1/webhooks/WH2f8e0b31",
    method="DELETE",
    headers={"Authorization": os.environ["QUO_API_KEY"]},
)
with urlopen(request) as response:
    print(response.status)
