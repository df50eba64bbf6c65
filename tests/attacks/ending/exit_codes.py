# tries: the exit codes by which the jail's own processes are told apart
# must: crash
import os

size = 7


def attack():
    os._exit({7: 70, 5: 71}.get(size, 137))


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
