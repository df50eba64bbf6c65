# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the weights are the closed-over variables of make_network and are rebound with nonlocal; the step is exact gradient descent
import numpy as np


def make_network(n_in, n_hid, alpha, seed=1):
    rnd = np.random.RandomState(seed)
    a = rnd.rand(n_in, n_hid) * 2 - 1
    b = rnd.rand(n_hid, 1) * 2 - 1

    def sigma(t):
        return 1 / (1 + np.exp(-t))

    def guess(x):
        return sigma(sigma(x.dot(a)).dot(b))

    def learn(x, y):
        nonlocal a, b
        h = sigma(x.dot(a))
        o = sigma(h.dot(b))
        do = (y - o) * (o - o ** 2)
        dh = do.dot(b.T) * (h - h ** 2)
        a, b = a + alpha * x.T.dot(dh), b + alpha * h.T.dot(do)
        return np.abs(y - o).mean()

    return guess, learn


X = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]])
Y = np.array([[0], [1], [1], [0]])

guess, learn = make_network(3, 4, alpha=2)
for k in range(30000):
    err = learn(X, Y)
    if k % 5000 == 0:
        print("%6d  %.6f" % (k, err))
print(guess(np.array([[1, 0, 0]])))
