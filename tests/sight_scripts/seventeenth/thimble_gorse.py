# verdict: wrong
# line: 22
# also: 23
# why: tied autoencoder, gradient of decoder part forgotten
import numpy as np

np.random.seed(9)
n, d, k = 50, 6, 2
codes = np.random.rand(n, k)
X = 1 / (1 + np.exp(-(codes @ np.random.randn(k, d))))
W = 0.2 * np.random.randn(d, k)
bh = np.zeros(k)
bo = np.zeros(d)
sg = lambda a: 1 / (1 + np.exp(-a))

for epoch in range(600):
    code = sg(X @ W + bh)
    out = sg(code @ W.T + bo)
    err = out - X
    delta_out = err * out * (1 - out)
    delta_code = (delta_out @ W) * code * (1 - code)
    grad = X.T @ delta_code
    W -= 0.05 * grad
    bh -= 0.05 * delta_code.sum(0)
    bo -= 0.05 * delta_out.sum(0)

print((err ** 2).mean())
