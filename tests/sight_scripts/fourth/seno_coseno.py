# verdict: wrong
# line: 16
# why: The L2 term is subtracted from the gradient instead of added, so the regularisation makes the weights grow.
import numpy as np
rng = np.random.default_rng(50)
X = np.c_[rng.normal(size=(45, 2)), np.ones(45)]
Y = np.c_[np.sin(X[:, 0]), np.cos(X[:, 1])]
W1 = rng.normal(size=(3, 10)) * .5
W2 = rng.normal(size=(10, 2)) * .5
lam = 0.01
# pérdida = error cuadrático + lam/2 * |W|^2
for it in range(1000):
    H = np.tanh(X @ W1)
    P = H @ W2
    e = 2 * (P - Y) / len(X)
    dW2 = H.T @ e - lam * W2
    dW1 = X.T @ (e @ W2.T * (1 - H**2)) - lam * W1
    W2 -= 0.05 * dW2
    W1 -= 0.05 * dW1
    if it % 200 == 0:
        print(it, np.mean(np.sum((P - Y)**2, axis=1)), np.abs(W2).max())
