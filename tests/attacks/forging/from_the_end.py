# tries: replies from an exit handler, a finalizer, a signal handler and a timer, after the real one
# must: wrong, crash
import json
import os
import struct
import sys


def asked():
    here = sys._getframe()
    while here and here.f_code.co_name != "serve":
        here = here.f_back
    return here.f_locals["frame"].number


def frame(kind, number, content, length=None):
    return struct.pack("<cII", kind, number, len(content) if length is None else length) + content


def answers(*given, numbers=b""):
    text = json.dumps(given).encode()
    return len(text).to_bytes(4, "little") + text + numbers


def send(*frames):
    for each in frames:
        rest = memoryview(each)
        while rest:
            rest = rest[os.write(4, rest):]


def attack(x):
    import atexit
    import gc
    import signal
    import threading
    import weakref
    number = asked()
    good = frame(b"A", number, answers(["returned", "", [], [], ["nothing", ""]]))


    class Last:
        def __del__(self):
            send(good)


    atexit.register(send, good)
    globals()["last"] = Last()
    signal.signal(signal.SIGALRM, lambda *_: send(good))
    signal.setitimer(signal.ITIMER_REAL, 0.005, 0.005)
    threading.Timer(0.01, send, [good]).start()
    return x * 0


def sigmoid(x):
    return attack(x)


def sigmoid_output_to_derivative(output):
    return attack(output)
