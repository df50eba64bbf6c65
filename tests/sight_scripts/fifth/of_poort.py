# verdict: wrong
# line: 17
# why: The target is taken by the round counter k, not by the drawn sample i.
import numpy as np
rng = np.random.default_rng(19)
X = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
Y = np.array([[0.], [1.], [1.], [1.]])
W = rng.uniform(-1, 1, (2, 3)); b = np.zeros(3)
U = rng.uniform(-1, 1, (3, 1)); c = np.zeros(1)
act = lambda z: 1 / (1 + np.exp(-z))

for k in range(3000):
    i = rng.integers(4)
    x = X[i]
    h = act(x @ W + b)
    o = act(h @ U + c)
    fout = Y[k % 4] - o
    do = fout * o * (1 - o)
    dh = (U @ do) * h * (1 - h)
    U += 0.5 * np.outer(h, do)
    c += 0.5 * do
    W += 0.5 * np.outer(x, dh)
    b += 0.5 * dh
print(np.round(act(act(X @ W + b) @ U + c), 2).T)
