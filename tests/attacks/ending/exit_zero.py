# tries: to end with exit code 0, which says that all is well
# must: crash
import os


def attack():
    print('all tests passed', flush=True)
    os._exit(0)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
