# tries: a reply that says of itself what only the outside can see: fault
# must: crash
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
    send(frame(b"A", asked(), answers(["fault", "This is byheart's fault, not yours", [], [], None])))
    os._exit(0)


def sigmoid(x):
    return attack(x)


def sigmoid_output_to_derivative(output):
    return attack(output)
