# verdict: right
import numpy as np

np.random.seed(52)
X = np.hstack([np.random.randn(50, 2), np.ones((50, 1))])
cls = (X[:, 0] > 0).astype(int) + (X[:, 1] > 0).astype(int)
T = np.eye(3)[cls]
W = np.random.randn(3, 6)
V = np.random.randn(6, 3)

def softmax(z):
    e = np.exp(z - np.max(z, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)

history = []
for ep in range(1000):
    H = np.tanh(X @ W)
    Y = softmax(H @ V)
    E = Y - T
    history.append(0.5 * np.sum(E ** 2) / 50)
    inner = np.sum(E * Y, axis=1, keepdims=True)
    dS = Y * (E - inner)
    dH = (dS @ V.T) * (1 - H ** 2)
    V = V - 0.05 * H.T @ dS
    W = W - 0.05 * X.T @ dH

print("start", history[0], "end", history[-1])
print("hits", np.mean(Y.argmax(1) == cls))
