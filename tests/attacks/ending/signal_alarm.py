# tries: to send itself signal 14
# must: crash
import os


def attack():
    os.kill(os.getpid(), 14)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
