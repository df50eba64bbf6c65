# tries: to follow a pointer to nowhere
# must: crash
import ctypes


def attack():
    ctypes.string_at(0)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
