# wrong: all
# outcome: blank
# The stub as it came.
import numpy as np


def trim_by_value(delta, limit):
    raise NotImplementedError


def trim_by_norm(delta, limit):
    raise NotImplementedError


def trim_together(deltas, limit):
    raise NotImplementedError
