# tries: a reply of many megabytes in pieces of a byte, as fast as can be
# must: timeout, crash, missing
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
    os.write(4, frame(b"A", asked(), b"", 16 << 20))
    for _ in range(15 << 20):
        os.write(4, b"x")
    return x * 0


def sigmoid(x):
    return attack(x)
