# verdict: wrong
# line: 21
# why: The gradient of the penalty 0.5*lam*W1**2 is lam*W1, the code adds lam*W1**2.
import numpy as np

rng = np.random.default_rng(71)
X = rng.normal(size=(50, 5))
y = (X @ rng.normal(size=(5, 1)) > 0).astype(float)
W1 = rng.normal(size=(5, 7)) * 0.5
W2 = rng.normal(size=(7, 1)) * 0.5
lam, lr = 0.01, 0.1

for i in range(800):
    A = np.tanh(X @ W1)
    P = 1 / (1 + np.exp(-A @ W2))
    penalty = 0.5 * lam * (np.sum(W1 ** 2) + np.sum(W2 ** 2))
    loss = -np.mean(y * np.log(P) + (1 - y) * np.log(1 - P)) + penalty
    d2 = (P - y) / len(X)
    d1 = d2 @ W2.T * (1 - A ** 2)
    g2 = A.T @ d2 + lam * W2
    g1 = X.T @ d1 + lam * W1 ** 2
    W2 -= lr * g2
    W1 -= lr * g1
    if i % 200 == 0:
        print(i, loss)
