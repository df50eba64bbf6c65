# verdict: wrong
# line: 30
# why: output delta: p[:, y] -= 1 takes 1 from whole columns instead of from the entry of each sample's class
import numpy as np
np.random.seed(11)

# three noisy clusters
n_per = 30
X = np.vstack([np.random.randn(n_per, 2) * 0.4 + c for c in ([0, 1.5], [-1.5, -1], [1.5, -1])])
y = np.repeat([0, 1, 2], n_per)
n = len(y)

H = 12
W1 = np.random.randn(2, H) * np.sqrt(2 / 2)
b1 = np.zeros(H)
W2 = np.random.randn(H, 3) * np.sqrt(2 / H)
b2 = np.zeros(3)
lr = 0.05

for it in range(400):
    # ---- forward ----
    z1 = X @ W1 + b1
    a1 = np.maximum(z1, 0)
    s = a1 @ W2 + b2
    s = s - s.max(axis=1, keepdims=True)
    p = np.exp(s)
    p /= p.sum(axis=1, keepdims=True)
    # ---- backward ----
    ds = p.copy()
    ds[:, y] -= 1
    ds /= n
    dW2 = a1.T @ ds
    db2 = ds.sum(axis=0)
    da1 = ds @ W2.T
    dz1 = da1 * (z1 > 0)
    dW1 = X.T @ dz1
    db1 = dz1.sum(axis=0)
    # ---- step ----
    W1 -= lr * dW1
    b1 -= lr * db1
    W2 -= lr * dW2
    b2 -= lr * db2

pred = (np.maximum(X @ W1 + b1, 0) @ W2 + b2).argmax(axis=1)
print("accuracy", (pred == y).mean())
