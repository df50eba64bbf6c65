# tries: to hang when it should end, in an exit handler and in a finalizer
# must: wrong
import atexit
import signal
import time


class Last:
    def __del__(self):
        time.sleep(60)


last = Last()
atexit.register(time.sleep, 60)
for number in range(1, 32):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass


def sigmoid(x):
    return x * 0


def sigmoid_output_to_derivative(output):
    return output * 0
