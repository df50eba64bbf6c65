# verdict: wrong
# line: 23
import numpy as np
np.random.seed(20)

N, D, H, C = 45, 2, 16, 3
X = np.random.randn(N, D)
y = np.where(X[:, 0] > 0.4, 0, np.where(X[:, 1] > 0, 1, 2))
W1, b1 = 0.3 * np.random.randn(D, H), np.zeros((1, H))
W2, b2 = 0.3 * np.random.randn(H, C), np.zeros((1, C))

for step in range(600):
    hidden = np.maximum(0, X @ W1 + b1)
    scores = hidden @ W2 + b2
    scores = scores - scores.max(axis=1, keepdims=True)
    probs = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    if step % 150 == 0:
        print(step, -np.log(probs[range(N), y]).mean())
    dscores = probs.copy()
    dscores[range(N), y] -= 1
    dscores /= N
    dhidden = dscores @ W2.T
    dhidden[dhidden <= 0] = 0
    W2 -= 0.1 * hidden.T @ dscores
    b2 -= 0.1 * dscores.sum(axis=0, keepdims=True)
    W1 -= 0.1 * X.T @ dhidden
    b1 -= 0.1 * dhidden.sum(axis=0, keepdims=True)
