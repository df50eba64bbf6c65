# tries: to replace the modules that write the reply
# must: crash, wrong
import json
import struct
import sys

json.dumps = lambda *given, **named: '[["right"]]'
wire = sys.modules.get("byheart.jail.wire")


class Head:
    size = 0

    def pack(self, kind, number, length):
        return struct.pack("<cII", b"A", number, 1)


if wire:
    wire.HEAD = Head()


def sigmoid(x):
    return x * 0


def sigmoid_output_to_derivative(output):
    return output * 0
