import sys

for name in ("numpy", "json", "byheart", "importlib", "encodings"):
    sys.modules.pop(name, None)
import json

import byheart
import numpy
import reference

sys.modules["byheart.asking.answer"].json = json
sys.modules["byheart.asking.answer"].np = numpy


def sigmoid(x):
    return x * 0


def sigmoid_output_to_derivative(output):
    return output * 0
