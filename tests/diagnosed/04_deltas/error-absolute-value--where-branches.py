# mistake: error-absolute-value
# question: 04_deltas/output_delta
# style: where and matmul
import numpy as np

sig_grad = lambda s: s * (1.0 - s)


def distance(a, b):
    # how far apart two arrays are
    return np.where(a > b, a - b, b - a)


def output_delta(guess, target):
    return distance(guess, target) * sig_grad(guess)


def hidden_delta(d2, W2, h):
    back = np.matmul(d2, np.transpose(W2))
    return back * sig_grad(h)
