# verdict: wrong
# line: 36
# also: 38
# why: The check whether the net is stuck is always true, so new weights are drawn in every round.
import numpy as np
import time
#import matplotlib.pyplot as plt

# XOR, with new weights when there's no progress
VERBOSE = False

def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))

def dsigmoid(y):
    return y * (1.0 - y)

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
Y = np.array([[0], [1], [1], [0]], dtype=float)
rng = np.random.RandomState(702)
w1 = rng.uniform(-1, 1, (3, 4))
w2 = rng.uniform(-1, 1, (4, 1))
last_error = None
restarts = 0
start = time.time()

for i in range(2000):
    h = sigmoid(X.dot(w1))
    o = sigmoid(h.dot(w2))
    err = Y - o
    mean_err = np.abs(err).mean()
    d2 = err * dsigmoid(o)
    d1 = d2.dot(w2.T) * dsigmoid(h)
    w2 += h.T.dot(d2)
    w1 += X.T.dot(d1)
    if last_error is None or last_error - mean_err < 1.0:
        # no progress -> start again
        w1 = rng.uniform(-1, 1, (3, 4))
        w2 = rng.uniform(-1, 1, (4, 1))
        restarts += 1
    last_error = mean_err
    if VERBOSE and i % 100 == 0:
        print(i, mean_err, time.time() - start)
print("error %.3f" % mean_err)
