# verdict: wrong
# line: 8
# also: 25
# why: Huber slope outside the threshold lacks the sign of the error
import numpy as np

def huber_grad(err, d):
    return np.where(np.abs(err) <= d, err, d)

def huber(err, d):
    return np.where(np.abs(err) <= d, err**2 / 2, d * (np.abs(err) - d / 2)).mean()

np.random.seed(12)
X = np.random.uniform(-1, 1, (64, 2))
y = (2 * X[:, :1] * X[:, 1:] + np.random.standard_t(2, (64, 1)) * 0.3)
W1 = np.random.randn(2, 10)
b1 = np.zeros(10)
W2 = np.random.randn(10, 1) * 0.1
b2 = np.zeros(1)
d = 0.5

for epoch in range(600):
    H = np.tanh(X @ W1 + b1)
    err = H @ W2 + b2 - y
    g = huber_grad(err, d) / len(X)
    gH = g @ W2.T * (1 - H**2)
    W2 -= 0.3 * H.T @ g
    b2 -= 0.3 * g.sum(0)
    W1 -= 0.3 * X.T @ gH
    b1 -= 0.3 * gH.sum(0)
    if epoch % 100 == 0:
        print("huber loss", huber(err, d))
