# verdict: wrong
# line: 12
# also: 11
import numpy as np
rng = np.random.default_rng()
x = rng.uniform(-1, 1, size=(25, 2)); t = x[:, :1] * x[:, 1:]
nh = 6
n1, n2, n3, n4 = 2 * nh, nh, nh, 1
w = rng.normal(0, .7, n1 + n2 + n3 + n4)
def parts(w):
    return (w[:n1].reshape(2, nh), w[n1:n1 + n2],
            w[n1 + n2 - 1:n1 + n2 + n3 - 1].reshape(nh, 1), w[-1:])
def f(w):
    A, a, B, b = parts(w)
    return np.tanh(x @ A + a) @ B + b
for it in range(1000):
    A, a, B, b = parts(w)
    h = np.tanh(x @ A + a)
    e = (h @ B + b - t) / 25
    z = e @ B.T * (1 - h * h)
    g = np.concatenate([np.ravel(x.T @ z), z.sum(0), np.ravel(h.T @ e), e.sum(0)])
    w -= 0.2 * g
print(np.mean((f(w) - t) ** 2))
