# verdict: wrong
# line: 32
# why: the index is advanced too early, so the input of the next sample meets the delta of this one
import numpy as np

np.random.seed(9)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [0, 0.5, 1], [0.5, 0, 1]])
y = np.array([0, 1, 1, 0, 1, 1], dtype=float)
n = len(X)


def nonlin(v, deriv=False):
    return v * (1 - v) if deriv else 1 / (1 + np.exp(-v))


syn0 = np.random.uniform(-1, 1, (3, 6))
syn1 = np.random.uniform(-1, 1, (6, 1))

i = 0
visits = 0
sq = 0.0
while visits < 6000:
    l0 = X[i:i + 1]
    l1 = nonlin(l0 @ syn0)
    l2 = nonlin(l1 @ syn1)
    l2_error = y[i] - l2
    sq += l2_error.item() ** 2
    l2_delta = l2_error * nonlin(l2, True)
    l1_delta = l2_delta @ syn1.T * nonlin(l1, True)
    i = (i + 1) % n
    syn1 += 0.8 * l1.T @ l2_delta
    syn0 += 0.8 * X[i:i + 1].T @ l1_delta
    visits += 1
    if visits % 1500 == 0:
        print(visits, "mean squared error", sq / 1500)
        sq = 0.0
