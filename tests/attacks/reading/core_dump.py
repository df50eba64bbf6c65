# tries: to leave an image of its memory, or to be told what one holds
# must: crash
# hidden: yes
import ctypes
import os
import resource


def shown(attempt, *given):
    try:
        print(attempt.__name__, given, attempt(*given))
    except BaseException as error:
        print(attempt.__name__, given, type(error).__name__)


def attack():
    shown(resource.setrlimit, resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    shown(lambda: ctypes.CDLL(None).prctl(4, 1, 0, 0, 0))
    shown(os.listdir, ".")
    shown(lambda: open("core").read())
    os.abort()


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
