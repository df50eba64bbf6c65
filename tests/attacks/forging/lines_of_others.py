# tries: lines of other students, of the kit and of the answer key, said to be its own
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
    lines = [["sigmoid.py", n, "<script>evil()</script>"] for n in (0, 1, 2**31 - 1)]
    lines += [["../../grader/judge.py", 1, "{{ 1234*5678 }}"], ["/etc/passwd", 1, "x" * 1000], ["<img src=x onerror=evil()>", 3, "\x1b[2J"]]
    names = ["<b onclick=evil()>", "\u202e", "{{ 1234*5678 }}", "x" * 100]
    value = ["array", "<evil-tag>\x1b[31m", ["<f8", list(x.shape)]]
    send(frame(b"A", asked(), answers(*[["returned", "<evil>", lines, names, value]] * 1, numbers=bytes(8 * x.size))))
    os._exit(0)


def sigmoid(x):
    return attack(x)


def sigmoid_output_to_derivative(output):
    return attack(output)
