"""Asks a kernel, as Shift+Tab does, what stands at the end of each text: inspect_names.py JUPYTER_PATH CELL TEXT..."""
import json
import os
import sys

if sys.argv[1]:
    os.environ["JUPYTER_PATH"] = sys.argv[1]

from jupyter_client.manager import start_new_kernel

manager, client = start_new_kernel(kernel_name="java")
try:
    client.execute(sys.argv[2], reply=True, timeout=120)
    said = []
    for text in sys.argv[3:]:
        content = client.inspect(text, len(text), reply=True, timeout=60)["content"]
        said.append(content.get("data", {}).get("text/plain", content["status"]))
    print(json.dumps(said))
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=True)
