# verdict: right
import numpy as np

def nonlin(v, slope=False):
    if slope:
        return v * (1 - v)
    return 1 / (1 + np.exp(-v))

np.random.seed(7)
inputs = np.array([[0, 1, 1], [1, 1, 0], [1, 0, 1], [0, 0, 1], [1, 1, 1]])
labels = np.array([[1], [0], [1], [0], [0]])
w0 = 2 * np.random.random((3, 5)) - 1
w1 = 2 * np.random.random((5, 1)) - 1

for step in range(6000):
    hid = nonlin(inputs @ w0)
    guess = nonlin(hid @ w1)
    miss = labels - guess
    if step % 1000 == 0:
        print("error:", np.mean(np.abs(miss)))
    guess_delta = miss * nonlin(guess, True)
    hid_delta = guess_delta @ w1.T * nonlin(hid, True)
    w1 += hid.T @ guess_delta
    w0 += inputs.T @ hid_delta
