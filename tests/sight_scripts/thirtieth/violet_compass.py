# verdict: right
"""Three spirals, one hidden layer, softmax. Mini batches of 20."""
import numpy as np

np.random.seed(0)
N, D, K = 60, 2, 3
X = np.zeros((N * K, D))
y = np.zeros(N * K, dtype=int)
for k in range(K):
    ix = range(N * k, N * (k + 1))
    r = np.linspace(0.05, 1, N)
    t = np.linspace(k * 4, (k + 1) * 4, N) + np.random.randn(N) * 0.2
    X[ix] = np.c_[r * np.sin(t), r * np.cos(t)]
    y[ix] = k

H = 30
W = 0.1 * np.random.randn(D, H)
b = np.zeros((1, H))
W2 = 0.1 * np.random.randn(H, K)
b2 = np.zeros((1, K))
step_size, reg = 0.5, 1e-3

for epoch in range(120):
    order = np.random.permutation(N * K)
    for s in range(0, N * K, 20):
        pick = order[s:s + 20]
        xb, yb = X[pick], y[pick]
        hid = np.maximum(0, xb @ W + b)
        scores = hid @ W2 + b2
        ex = np.exp(scores - scores.max(axis=1, keepdims=True))
        probs = ex / ex.sum(axis=1, keepdims=True)

        dscores = probs.copy()
        dscores[range(len(pick)), yb] -= 1
        dscores /= len(pick)

        dW2 = hid.T @ dscores + reg * W2
        db2 = dscores.sum(axis=0, keepdims=True)
        dhid = dscores @ W2.T
        dhid[hid <= 0] = 0
        dW = xb.T @ dhid + reg * W
        db = dhid.sum(axis=0, keepdims=True)

        W += -step_size * dW
        b += -step_size * db
        W2 += -step_size * dW2
        b2 += -step_size * db2
acc = (np.argmax(np.maximum(0, X @ W + b) @ W2 + b2, axis=1) == y).mean()
print("accuracy", acc)
