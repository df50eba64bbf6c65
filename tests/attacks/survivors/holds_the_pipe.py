# tries: to hold the pipes open under many numbers, so that their end is never reached
# must: wrong, crash, error
import os


def attack():
    for descriptor in (1, 2, 3, 4):
        for _ in range(12):
            os.dup(descriptor)
    os.close(1)
    os.close(2)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
