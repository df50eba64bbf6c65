# verdict: wrong
# line: 15
# also: 17, 18
import numpy as np
# 三角波の予測
np.random.seed(0)
seq = np.array([0, 1, 2, 3, 2, 1] * 4) / 3.0
X = np.array([seq[i:i+3] for i in range(20)])
Y = np.array([[seq[i+3]] for i in range(20)])
W1 = np.random.randn(3, 5) * 0.5
W2 = np.random.randn(5, 1) * 0.5
for step in range(60):
    H = np.tanh(X.dot(W1))
    out = H.dot(W2)
    err = out - Y
    dH = err.dot(W2.T) * (1 - H**2)
    W2 += 0.001 * H.T.dot(err)
    W1 += 0.001 * X.T.dot(dH)
    if step % 20 == 0:
        print(step, np.mean(err**2))
