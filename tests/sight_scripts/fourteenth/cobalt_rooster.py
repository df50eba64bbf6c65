# verdict: wrong
# line: 29
# also: 30
# why: weight decay pushes the weights away from zero (sign)
import numpy as np

rng = np.random.default_rng(61)
X = np.c_[rng.normal(0, 1, (70, 2)), np.ones(70)]
t = (X[:, 0] ** 2 > X[:, 1] + 0.3).astype(float)[:, None]
W1 = rng.normal(0, 0.5, (3, 7))
W2 = rng.normal(0, 0.5, (7, 1))
lr, lam = 0.5, 0.02

def pred(W1, W2):
    return 1 / (1 + np.exp(-np.tanh(X @ W1) @ W2))

def objective(W1, W2):
    p = pred(W1, W2)
    fit = -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))
    return fit + lam / 2 * (np.sum(W1 ** 2) + np.sum(W2 ** 2))

for k in range(200):
    A = np.tanh(X @ W1)
    P = 1 / (1 + np.exp(-A @ W2))
    D2 = (P - t) / len(t)
    D1 = (D2 @ W2.T) * (1 - A * A)
    dW2 = A.T @ D2
    dW1 = X.T @ D1
    W1 = W1 - lr * (dW1 - lam * W1)
    W2 = W2 - lr * (dW2 - lam * W2)
    if k % 50 == 0:
        print(k, objective(W1, W2))
