# tries: elements among the names of the arguments that it says it changed
# must: wrong
import sys

import numpy as np

ask = sys.modules["byheart.asking.ask"]
ask._changed = lambda case, given: ("<script>evil()</script>", "{{ 1234*5678 }}", "\x1b[2J\u202e", "`evil`|")


def sigmoid(x):
    x[:] = 0
    return x


def sigmoid_output_to_derivative(output):
    return output * 0
