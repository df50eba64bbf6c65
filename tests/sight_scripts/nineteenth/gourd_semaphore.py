# verdict: right
import numpy as np

np.random.seed(8)
centers = np.array([[0, 2], [2, -1], [-2, -1]])
X = np.concatenate([c + 0.6 * np.random.randn(30, 2) for c in centers])
labels = np.repeat([0, 1, 2], 30)
T = np.eye(3)[labels]

W1, b1 = np.random.randn(2, 7) * 0.5, np.zeros(7)
W2, b2 = np.random.randn(7, 3) * 0.5, np.zeros(3)
params = [W1, b1, W2, b2]
cache = [np.zeros_like(p) for p in params]

def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

for epoch in range(250):
    H = np.tanh(X @ W1 + b1)
    P = softmax(H @ W2 + b2)
    dO = (P - T) / len(X)
    dH = dO @ W2.T * (1 - H ** 2)
    grads = [X.T @ dH, dH.sum(axis=0), H.T @ dO, dO.sum(axis=0)]
    for p, g, c in zip(params, grads, cache):
        c *= 0.9
        c += 0.1 * g ** 2
        p -= 0.01 * g / (np.sqrt(c) + 1e-7)
    if epoch % 50 == 0:
        ce = -np.mean(np.sum(T * np.log(P), axis=1))
        print(f"epoch {epoch}: cross-entropy {ce:.4f}, accuracy {np.mean(P.argmax(1) == labels):.2f}")
