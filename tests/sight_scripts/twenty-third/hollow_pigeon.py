# verdict: wrong
# line: 25
# why: hidden delta: the ones are the last column, but the first row of the weights is left out on the way back
import numpy as np
np.random.seed(12)

def add_ones(M):
    return np.hstack([M, np.ones((len(M), 1))])

xs = np.linspace(-1, 1, 30)[:, None]
ys = np.sin(3 * xs)

A = np.random.normal(0, 1, (2, 6))
B = np.random.normal(0, 1, (7, 1))
eta = 0.004

for it in range(4000):
    inp = add_ones(xs)
    hid = np.tanh(inp @ A)
    hid_b = add_ones(hid)
    out = hid_b @ B

    e = ys - out
    # no weight leads back from the ones
    hid_delta = (e @ B[1:].T) * (1 - hid**2)

    B += eta * hid_b.T @ e
    A += eta * inp.T @ hid_delta

print("rest error", float(np.mean(e**2)))
