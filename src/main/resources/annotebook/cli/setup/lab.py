"""Starts JupyterLab, and ends it when the program that started it is gone, in whatever way that ended.

Called by LabCommand, whose end of standard input stays open as long as it lives.
"""

import os
import signal
import sys
import threading

from jupyterlab.labapp import main

parent = os.dup(0)
# Without a keyboard Jupyter does not stop to ask whether Ctrl-C was meant
os.dup2(os.open(os.devnull, os.O_RDONLY), 0)


def end_with_parent():
    while os.read(parent, 1):
        pass
    if hasattr(signal, "pthread_kill"):
        # To the main thread: raised in this one it would wait for the server's next event
        signal.pthread_kill(threading.main_thread().ident, signal.SIGTERM)
    else:
        signal.raise_signal(signal.SIGTERM)


threading.Thread(target=end_with_parent, daemon=True).start()
sys.exit(main())
