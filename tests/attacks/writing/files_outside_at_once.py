# tries: to change the times of what anybody may write, which no rule for opening files sees
# must: wrong
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def tried(attempt, *given):
    try:
        print(given, attempt(*given))
    except BaseException as error:
        print(given, type(error).__name__)


def attack():
    for path in ("@WRITABLE_FILE@", "@ANYBODYS_FOLDER@"):
        tried(os.utime, path)
        tried(lambda path: libc.syscall(280, -100, path.encode(), None, 0), path)
        tried(lambda path: libc.syscall(235, path.encode(), None), path)
        tried(lambda path: libc.syscall(132, path.encode(), None), path)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
