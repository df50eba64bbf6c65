# tries: to send itself signal 11
# must: crash
import os


def attack():
    os.kill(os.getpid(), 11)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
