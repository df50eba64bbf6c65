# tries: to change numbers and texts that the whole process shares, by writing into the interpreter's memory
# must: wrong, crash, error
import ctypes


def sigmoid(x):
    for number in (0, 1, 2, 4):
        ctypes.memset(id(number) + 24, 1, 4)
    return x * 0


def sigmoid_output_to_derivative(output):
    ctypes.memset(id("returned") + 48, ord("R"), 1)
    return output * 0
