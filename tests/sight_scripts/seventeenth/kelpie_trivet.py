# verdict: right
import numpy as np
rng = np.random.default_rng(0)
N, K = 90, 3
centers = np.array([[5.0, 3.4], [5.9, 2.7], [6.6, 3.0]])
X = np.concatenate([c + 0.3 * rng.standard_normal((30, 2)) for c in centers])
X = (X - X.mean(0)) / X.std(0)
y = np.repeat(np.arange(K), 30)
W1 = rng.standard_normal((2, 16)) * np.sqrt(2 / 2)
b1 = np.zeros(16)
W2 = rng.standard_normal((16, K)) * np.sqrt(2 / 16)
b2 = np.zeros(K)
reg, lr, B = 1e-3, 0.1, 15
for epoch in range(60):
    order = rng.permutation(N)
    for start in range(0, N, B):
        idx = order[start:start + B]
        xb, yb = X[idx], y[idx]
        H = np.maximum(0, xb @ W1 + b1)
        S = H @ W2 + b2
        S -= S.max(axis=1, keepdims=True)
        P = np.exp(S) / np.exp(S).sum(axis=1, keepdims=True)
        D = P.copy()
        D[np.arange(len(yb)), yb] -= 1
        D /= len(yb)
        dW2 = H.T @ D + reg * W2
        db2 = D.sum(0)
        DH = D @ W2.T
        DH[H <= 0] = 0
        dW1 = xb.T @ DH + reg * W1
        db1 = DH.sum(0)
        W1 -= lr * dW1
        b1 -= lr * db1
        W2 -= lr * dW2
        b2 -= lr * db2
print("train acc:", (np.argmax(np.maximum(0, X @ W1 + b1) @ W2 + b2, axis=1) == y).mean())
