# tries: to send itself signal 9
# must: crash
import os


def attack():
    os.kill(os.getpid(), 9)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
