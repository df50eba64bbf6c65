# tries: to fork twice and live on as nobody's child
# must: wrong
import ctypes
import os
import time


def attack():
    for fork in (os.fork, lambda: ctypes.CDLL(None).syscall(57), lambda: ctypes.CDLL(None).syscall(58)):
        try:
            child = fork()
        except OSError as error:
            print(error)
            continue
        if child == 0:
            time.sleep(20)
            os._exit(0)
        assert child < 0, "a process lives on"


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
