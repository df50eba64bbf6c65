# tries: a right answer to the first case, repeated for all that were asked
# must: wrong, crash, error
import sys

import numpy as np

inside = sys.modules["byheart.jail.inside"]
before = inside._answers


def repeated(question, cases, student, path):
    first = before(question, cases[:1], student, path)
    return first * len(cases)


inside._answers = repeated


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)
