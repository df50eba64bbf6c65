# verdict: wrong
# first wrong: alpha
# line: 18
# mistake: alpha-scales-weights
# why: the bracket makes the rate shrink the whole weight matrix, not only the step

import numpy as np

def learn(X, y, n, alpha, seed=1):
    rng = np.random.RandomState(seed)
    w1 = 2 * rng.random_sample((3, 4)) - 1
    w2 = 2 * rng.random_sample((4, 1)) - 1
    for i in range(n):
        h = 1 / (1 + np.exp(-X @ w1))
        o = 1 / (1 + np.exp(-h @ w2))
        do = (o - y) * o * (1 - o)
        dh = do @ w2.T * h * (1 - h)
        w1 = alpha * (w1 - X.T @ dh)
        w2 = alpha * (w2 - h.T @ do)
    return np.abs(o - y).mean()

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
for alpha in (0.9, 0.99, 0.999):
    print(alpha, learn(X, y, 8000, alpha))
