# verdict: right
# Notebook "three arms" pasted into a single file
import numpy as np

rng = np.random.default_rng(0)

# %% data: three spiral arms
N = 60
X = np.zeros((3 * N, 2))
labels = np.zeros(3 * N, dtype=int)
for c in range(3):
    r = np.linspace(0.05, 1, N)
    t = np.linspace(c * 2.1, c * 2.1 + 2.5, N) + rng.normal(0, 0.1, N)
    X[c * N:(c + 1) * N] = np.c_[r * np.sin(t), r * np.cos(t)]
    labels[c * N:(c + 1) * N] = c
Y = np.eye(3)[labels]

# %% parameters
H = 32
W1 = rng.normal(size=(2, H)) * np.sqrt(2 / 2)
b1 = np.zeros(H)
W2 = rng.normal(size=(H, 3)) * np.sqrt(2 / H)
b2 = np.zeros(3)

# %% training
lr = 0.3
batch = 30
for epoch in range(200):
    order = rng.permutation(len(X))
    loss = 0
    for start in range(0, len(X), batch):
        idx = order[start:start + batch]
        xb, yb = X[idx], Y[idx]
        z1 = xb @ W1 + b1
        a1 = np.maximum(z1, 0)
        scores = a1 @ W2 + b2
        scores -= scores.max(axis=1, keepdims=True)
        p = np.exp(scores)
        p /= p.sum(axis=1, keepdims=True)
        loss -= np.sum(yb * np.log(p + 1e-12))

        dscores = (p - yb) / len(xb)
        dW2 = a1.T @ dscores
        db2 = dscores.sum(axis=0)
        da1 = dscores @ W2.T
        da1[z1 <= 0] = 0
        dW1 = xb.T @ da1
        db1 = da1.sum(axis=0)

        W1 -= lr * dW1
        b1 -= lr * db1
        W2 -= lr * dW2
        b2 -= lr * db2
    if epoch % 40 == 0:
        print(f'{epoch:4d} {loss / len(X):.4f}')

# %% accuracy
pred = np.argmax(np.maximum(X @ W1 + b1, 0) @ W2 + b2, axis=1)
print('accuracy', (pred == labels).mean())
