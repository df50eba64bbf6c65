# tries: sockets of kinds that few know, with a kernel's worth of code behind them
# must: wrong
# hidden: yes
import ctypes


def shown(attempt, *given):
    try:
        print(attempt.__name__, given, attempt(*given))
    except BaseException as error:
        print(attempt.__name__, given, type(error).__name__)


def attack():
    libc = ctypes.CDLL(None, use_errno=True)
    for family in range(46):
        for kind in (1, 2, 3, 5):
            result = libc.syscall(ctypes.c_long(41), family, kind, 0)
            assert result < 0, f"a socket of family {family}"


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
