import json
import os
from urllib.request import Request, urlopen

request = Request(
    "https://api.quo.com/v1/tasks",
    method="POST",
    headers={
        "Authorization": os.environ["QUO_API_KEY"],
        "Content-Type": "application/json",
    },
    data=json.dumps({
        "title": "Send the service quote",
        "description": "Yearly service of both cargo bikes.",
        "dueDate": "2026-06-26T17:00:00.000Z",
        "assignedTo": "USr7Tm02Qa",
        "activityId": "AC90fe12cdCa",
    }).encode(),
)
with urlopen(request) as response:
    print(json.load(response))
