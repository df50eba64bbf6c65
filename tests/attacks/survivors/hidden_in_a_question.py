# tries: to be found by the next learner's questions, by what it leaves in modules that stay loaded
# must: wrong, error
import builtins
import sys

import numpy as np

assert not hasattr(builtins, 'byheart') and not hasattr(np, 'byheart_before'), 'somebody was here'


def attack():
    for name, module in list(sys.modules.items()):
        try:
            module.byheart_was_here = True
        except AttributeError:
            pass
    np.exp = np.dot = lambda *given: 0.5
    np.byheart_before = True
    builtins.byheart = np


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
