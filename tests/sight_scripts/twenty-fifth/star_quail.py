# verdict: wrong
# line: 26
# why: derivatives: The ReLU mask is taken from the gradient itself instead of the hidden activations.
import numpy as np
np.random.seed(9)
N, D, K = 30, 2, 3
X = np.vstack([np.random.randn(N, D) * 0.6 + c for c in ([0, 2], [2, -1], [-2, -1])])
y = np.repeat(np.arange(K), N)

W1 = 0.5 * np.random.randn(D, 20)
b1 = np.zeros((1, 20))
W2 = 0.5 * np.random.randn(20, K)
b2 = np.zeros((1, K))
step, reg = 0.5, 1e-3
for i in range(500):
    hidden = np.maximum(0, X @ W1 + b1)
    scores = hidden @ W2 + b2
    e = np.exp(scores)
    probs = e / e.sum(axis=1, keepdims=True)
    dscores = probs.copy()
    dscores[np.arange(len(y)), y] -= 1
    dscores /= len(y)
    dW2 = hidden.T @ dscores
    db2 = dscores.sum(axis=0, keepdims=True)
    dhidden = dscores @ W2.T
    dhidden[dhidden <= 0] = 0
    dW1 = X.T @ dhidden
    db1 = dhidden.sum(axis=0, keepdims=True)
    dW2 += reg * W2
    dW1 += reg * W1
    W1 -= step * dW1
    b1 -= step * db1
    W2 -= step * dW2
    b2 -= step * db2
print("training accuracy", np.mean(scores.argmax(1) == y))
