# verdict: right
import numpy as np

# --- cell 1: data -----------------------------------------------------------
rng = np.random.default_rng(62)
X = rng.normal(size=(72, 4))
Y = np.c_[X[:, 0] ** 2, 3 * X[:, 1] * X[:, 2]]

# --- cell 2: net ------------------------------------------------------------
W1, b1 = rng.normal(0, .5, (4, 14)), np.zeros(14)
W2, b2 = rng.normal(0, .3, (14, 2)), np.zeros(2)

# --- cell 3: train, gradient norm limited to 1 ------------------------------
for it in range(900):
    Z = X @ W1 + b1
    H = np.maximum(Z, 0)
    P = H @ W2 + b2
    D = (P - Y) * 2 / len(X)
    B = (D @ W2.T) * (Z > 0)
    grads = [X.T @ B, B.sum(0), H.T @ D, D.sum(0)]
    norm = np.sqrt(sum((g ** 2).sum() for g in grads))
    if norm > 1.0:
        grads = [g / norm for g in grads]
    W1 = W1 - .05 * grads[0]
    b1 = b1 - .05 * grads[1]
    W2 = W2 - .05 * grads[2]
    b2 = b2 - .05 * grads[3]
    if it % 150 == 0:
        print(it, ((P - Y) ** 2).mean(), norm)
