# verdict: wrong
# line: 15
# also: 16
import numpy as np
rng = np.random.default_rng(14)
X = rng.random((6, 3)); T = rng.random((6, 2))
W1 = rng.normal(size=(3, 5)); W2 = rng.normal(size=(5, 2))
s = lambda z: 1 / (1 + np.exp(-z))
eta, decay = 0.4, 0.01
for it in range(600):
    H = s(X @ W1)
    O = s(H @ W2)
    D2 = (T - O) * O * (1 - O)
    D1 = D2 @ W2.T * H * (1 - H)
    W2 += eta * (H.T @ D2 + decay * W2)
    W1 += eta * (X.T @ D1 + decay * W1)
print(np.abs(T - O).mean(), np.abs(W2).max())
