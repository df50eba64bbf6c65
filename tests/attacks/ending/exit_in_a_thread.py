# tries: a thread that ends the process a moment after its answer
# must: wrong, crash, error
# (error: on a fast machine a jail holds no more threads before the first of them ends it)
import os
import threading


def attack():
    threading.Timer(0.02, os._exit, [0]).start()


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
