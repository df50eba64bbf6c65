# verdict: wrong
# line: 15
import numpy as np
np.random.seed(88)
X = np.random.randn(48, 3)
y = (X.sum(1) > 0).astype(int)
W1 = np.random.randn(3, 6) * .5
W2 = np.random.randn(6, 2) * .5
for e in range(60):
    for k in range(0, 48, 12):
        x_b, y_b = X[k:k+12], y[k:k+12]
        a = np.maximum(x_b @ W1, 0)
        s = a @ W2
        p = np.exp(s) / np.exp(s).sum(1, keepdims=True)
        p[:, y_b] -= 1
        p /= 12
        da = p @ W2.T
        da[a <= 0] = 0
        W2 -= 0.005 * a.T @ p
        W1 -= 0.005 * x_b.T @ da
    if e % 15 == 0: print(e, (np.maximum(X @ W1, 0) @ W2)[:3].round(3).tolist())
