# tries: an audit hook that can't be removed and objects to everything
# must: error, crash, wrong
import sys


def object_to(event, given):
    if event not in ("object.__getattr__",):
        raise RuntimeError(event)


def sigmoid(x):
    sys.addaudithook(object_to)
    return x * 0


def sigmoid_output_to_derivative(output):
    return output * 0
