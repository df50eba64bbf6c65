# verdict: wrong
# first wrong: derivative
# line: 27
# mistake: grad1-uses-error-not-delta
# why: the output weights move by hidden.T times the raw error although the delta was computed for the hidden layer

import numpy as np

XS = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
YS = np.array([[0], [1], [1], [0]])


def logistic(x):
    return 1 / (1 + np.exp(-x))


def fit(samples=XS, targets=YS, hidden=5, rate=0.5, rounds=60000):
    rng = np.random.default_rng()
    w_in = rng.uniform(-1, 1, (samples.shape[1], hidden))
    w_out = rng.uniform(-1, 1, (hidden, targets.shape[1]))
    for r in range(rounds):
        mid = logistic(samples @ w_in)
        end = logistic(mid @ w_out)
        error = targets - end
        delta = error * end * (1 - end)
        mid_delta = delta @ w_out.T * mid * (1 - mid)
        w_out += rate * mid.T @ error
        w_in += rate * samples.T @ mid_delta
    return w_in, w_out


def predict(x, w_in, w_out):
    return logistic(logistic(x @ w_in) @ w_out)
