# tries: to end with exit code 0 as the file is run
# must: crash
import os

os._exit(0)


def sigmoid(x):
    return x * 0


def sigmoid_output_to_derivative(output):
    return output * 0
