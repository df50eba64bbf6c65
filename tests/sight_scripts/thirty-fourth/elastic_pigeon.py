# verdict: wrong
# line: 16
# dict of parameters
import numpy as np
np.random.seed(5)
X = np.random.uniform(0, 1, (22, 2))
Y = np.column_stack([X[:, 0] * X[:, 1], X[:, 0] - X[:, 1]])
par = dict(W1=np.random.randn(2, 6), b1=np.random.randn(6) * .5, W2=np.random.randn(6, 2), b2=np.random.randn(2) * .5)
for step in range(1500):
    h = np.tanh(X @ par["W1"] + par["b1"])
    o = h @ par["W2"] + par["b2"]
    e = (o - Y) / len(X)
    grad = dict(W2=h.T @ e, b2=e.sum(0))
    dh = e @ par["W2"].T * (1 - h ** 2)
    grad.update(W1=X.T @ dh, b1=dh.sum(0))
    for name in ("W1", "b1", "W2"):
        par[name] -= 0.1 * grad[name]
    if step % 300 == 0:
        print(step, np.sum(e ** 2))
