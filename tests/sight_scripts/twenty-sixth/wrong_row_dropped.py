# verdict: wrong
# line: 17
# why: hidden delta: the ones stand in the first column of the hidden layer but the last column is dropped
import numpy as np
rng = np.random.default_rng(17)
raw = rng.uniform(-2, 2, size=(36, 2))
X = np.c_[np.ones(36), raw]
Y = np.c_[np.sin(raw[:, 0]), np.cos(raw[:, 1])]
W1 = rng.normal(scale=0.6, size=(3, 9))
W2 = rng.normal(scale=0.6, size=(10, 2))
lr = 0.004
for it in range(2000):
    H = np.tanh(X @ W1)
    Hb = np.c_[np.ones(len(H)), H]
    O = Hb @ W2
    D2 = O - Y
    D1 = (D2 @ W2.T)[:, :-1] * (1 - H ** 2)
    W2 -= lr * Hb.T @ D2
    W1 -= lr * X.T @ D1
    if it % 500 == 0:
        print(it, np.sum(D2 ** 2))
