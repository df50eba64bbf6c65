# tries: to follow the kit's own code with a trace function, and to exchange its local variables
# must: wrong, crash, error
import ctypes
import sys

import numpy as np


def trace(frame, event, given):
    if frame.f_code.co_name == "_answers" and "answers" in frame.f_locals:
        frame.f_locals["answers"].clear()
    if frame.f_code.co_name == "encode" and "answers" in frame.f_locals:
        frame.f_locals["answers"] = []
        ctypes.pythonapi.PyFrame_LocalsToFast(ctypes.py_object(frame), 0)
    return trace


here = sys._getframe()
while here:
    here.f_trace = trace
    here = here.f_back
sys.settrace(trace)
sys.setprofile(trace)


def sigmoid(x):
    return np.zeros(x.shape)


sigmoid_output_to_derivative = sigmoid
