# tries: to send itself signal 24
# must: timeout, crash
import os


def attack():
    os.kill(os.getpid(), 24)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
