# tries: to put other code into the functions that ask and answer
# must: crash, wrong, error
import sys

import numpy as np

ask = sys.modules["byheart.asking.ask"]
module = sys.modules["byheart.asking.answer"]


def asked(question, case, student, path):
    import numpy
    from_kit = __import__("sys").modules["byheart.asking.answer"]
    return from_kit.Answer("returned", from_kit.Value("array", "right", numpy.ones(7)))


ask.ask.__code__ = asked.__code__
sys.modules["byheart.jail.inside"].ask = asked


def sigmoid(x):
    return np.zeros(x.shape)


sigmoid_output_to_derivative = sigmoid
