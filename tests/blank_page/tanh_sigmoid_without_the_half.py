# verdict: wrong
# first wrong: sigmoid
# line: 13
# mistake: -
# why: the tanh form of the sigmoid needs x/2 inside; with x it is twice as steep as the slope a*(1-a) says
import numpy as np

X = np.vstack([[0, 0, 1, 1], [0, 1, 0, 1], np.ones(4)]).T
t = np.array([0., 1., 1., 0.])


def sigmoid(x):
    return (np.tanh(x) + 1) / 2


def learn(hidden=5, eta=1.0, steps=8000, seed=12):
    rng = np.random.default_rng(seed)
    A = rng.uniform(-1, 1, (3, hidden))
    b = rng.uniform(-1, 1, hidden)
    for _ in range(steps):
        H = sigmoid(X @ A)
        o = sigmoid(H @ b)
        d = (t - o) * o * (1 - o)
        D = np.outer(d, b) * H * (1 - H)
        b = b + eta * d @ H
        A = A + eta * X.T @ D
    return A, b, o


A, b, o = learn()
print(o)
