# tries: to change the interpreter's and NumPy's own files for whoever comes next
# must: wrong
import mmap
import os

import numpy as np


def taken_away(path):
    os.unlink(path)
    if os.path.exists(path):
        raise OSError("it is still there")


def attack():
    for path in (np.__file__, os.__file__, np.linalg._umath_linalg.__file__, "/usr/lib/x86_64-linux-gnu/libc.so.6"):
        for attempt in (lambda: open(path, "r+b").write(b"x"), lambda: os.chmod(path, 0o777), lambda: os.rename(path, path + "x"), lambda: taken_away(path), lambda: mmap.mmap(os.open(path, os.O_RDWR), 1)):
            try:
                attempt()
            except OSError as error:
                continue
            raise AssertionError(path)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
