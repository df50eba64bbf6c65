# verdict: right
import numpy as np

# one long vector of parameters, the matrices are views of it
rs = np.random.RandomState(6)
theta = rs.normal(0, 0.9, 12)
A = theta[:8].reshape(2, 4)
B = theta[8:12].reshape(4, 1)

xs = np.linspace(-2, 2, 20)
X = np.column_stack([xs, np.ones(20)])
Y = np.abs(xs).reshape(20, 1) / 2

for k in range(4000):
    g = np.empty_like(theta)
    h = np.tanh(X @ A)
    r = (h @ B - Y) / 20
    g[:8] = (X.T @ (r @ B.T * (1 - h ** 2))).ravel()
    g[8:] = (h.T @ r).ravel()
    theta -= 0.3 * g
    if k % 1000 == 0:
        print(k, 10 * float((r ** 2).sum() * 20))
