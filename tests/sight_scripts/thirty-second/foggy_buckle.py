# verdict: right
import numpy as np
# softplus units; the slope of softplus is the sigmoid of the pre-activation
np.random.seed(50)
X = np.vstack([np.random.rand(3, 22), np.ones(22)])
y = (X[0] + X[1] * X[2])[None, :]
W = np.random.randn(6, 4) * 0.7
V = np.random.randn(1, 7) * 0.5
sp = lambda z: np.log1p(np.exp(z))
for _ in range(2000):
    z = W @ X
    h = np.vstack([sp(z), np.ones((1, 22))])
    e = y - V @ h
    gV = e @ h.T
    gW = ((V[:, :-1].T @ e) / (1 + np.exp(-z))) @ X.T
    V = V + 0.004 * gV
    W = W + 0.004 * gW
print("rms", float(np.sqrt(np.mean(e ** 2))))
