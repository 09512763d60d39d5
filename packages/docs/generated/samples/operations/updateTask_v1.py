import json
import os
from urllib.request import Request, urlopen

request = Request(
    "https://api.quo.com/v1/tasks/TK71c0e5b2",
    method="PUT",
    headers={
        "Authorization": os.environ["QUO_API_KEY"],
        "Content-Type": "application/json",
    },
    data=json.dumps({
        "title": "Send the service quote to the café",
        "description": "Yearly service of both cargo bikes, with new brake pads.",
    }).encode(),
)
with urlopen(request) as response:
    print(json.load(response))
