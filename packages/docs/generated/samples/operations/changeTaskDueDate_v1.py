import json
import os
from urllib.request import Request, urlopen

request = Request(
    "https://api.quo.com/v1/tasks/TK71c0e5b2/change-due-date",
    method="POST",
    headers={
        "Authorization": os.environ["QUO_API_KEY"],
        "Content-Type": "application/json",
    },
    data=json.dumps({"dueDate": "2026-06-26T17:00:00.000Z"}).encode(),
)
with urlopen(request) as response:
    print(json.load(response))
