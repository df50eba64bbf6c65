# verdict: wrong
# line: 29
# why: the gradient of the first hidden layer is masked with the second layer's ReLU

import numpy as np
np.random.seed(13)
n = 25
X = np.vstack([np.random.randn(n, 2) * 0.5 + m for m in ([0, 1], [1, -1], [-1, -1])])
y = np.repeat(np.arange(3), n)
h = 10
W1, b1 = np.random.randn(2, h) * 0.7, 0.01 * np.ones((1, h))
W2, b2 = np.random.randn(h, h) * 0.4, 0.01 * np.ones((1, h))
W3, b3 = np.random.randn(h, 3) * 0.4, np.zeros((1, 3))
step_size = 0.3
for i in range(500):
    h1 = np.maximum(0, X @ W1 + b1)
    h2 = np.maximum(0, h1 @ W2 + b2)
    scores = h2 @ W3 + b3
    probs = np.exp(scores - scores.max(axis=1, keepdims=True))
    probs /= probs.sum(axis=1, keepdims=True)
    if i % 100 == 0:
        print("iteration %d: loss %f" % (i, -np.log(probs[range(3 * n), y]).mean()))
    dscores = probs.copy()
    dscores[range(3 * n), y] -= 1
    dscores /= 3 * n
    dh2 = dscores @ W3.T
    dh2[h2 <= 0] = 0
    dh1 = dh2 @ W2.T
    dh1[h2 <= 0] = 0
    W3 -= step_size * h2.T @ dscores
    b3 -= step_size * dscores.sum(axis=0, keepdims=True)
    W2 -= step_size * h1.T @ dh2
    b2 -= step_size * dh2.sum(axis=0, keepdims=True)
    W1 -= step_size * X.T @ dh1
    b1 -= step_size * dh1.sum(axis=0, keepdims=True)
