# tries: everything a hostile file does, and right answers; those are right
# must: right
import os
import threading

import numpy as np

print("\x1b]0;evil\x07" * 3)
for path in ("/etc/passwd", "@OPEN_FILE@"):
    try:
        print(open(path).read())
    except OSError:
        pass
threading.Timer(0.3, os.write, [1, b"late"]).start()
numpy_all, np.all = np.all, lambda *given: True


class Mine(np.ndarray):
    def __array_finalize__(self, other):
        pass

    def __eq__(self, other):
        return False


def sigmoid(x):
    return (1 / (1 + np.exp(-x))).view(Mine)


def sigmoid_output_to_derivative(output):
    return np.asfortranarray(output * (1 - output))[::1]
