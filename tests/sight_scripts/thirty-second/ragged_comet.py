# verdict: wrong
# line: 15
# also: 16
import numpy as np
rng = np.random.default_rng(31)
n = 45
X = rng.normal(size=(n, 2)); lab = (np.arctan2(X[:, 1], X[:, 0]) // 2.1 + 2).astype(int)
W = rng.normal(size=(2, 20)) * 0.5; b = np.zeros((1, 20))
W2 = rng.normal(size=(20, 4)) * 0.3; b2 = np.zeros((1, 4))
for i in range(200):
    hidden = np.maximum(0, X @ W + b)
    scores = hidden @ W2 + b2
    ex = np.exp(scores - scores.max(axis=1, keepdims=True))
    probs = ex / ex.sum(axis=1, keepdims=True)
    dscores = probs / n
    dscores[range(n), lab] -= 1
    dhidden = dscores @ W2.T
    dhidden[hidden <= 0] = 0
    W2 -= 0.002 * hidden.T @ dscores
    b2 -= 0.002 * dscores.sum(axis=0, keepdims=True)
    W -= 0.002 * X.T @ dhidden
    b -= 0.002 * dhidden.sum(axis=0, keepdims=True)
print("training accuracy", np.mean(probs.argmax(1) == lab))
