# verdict: wrong
# line: 15
# why: condition of the leaky ReLU derivative inverted
import numpy as np

rng = np.random.default_rng(17)
SLOPE = 0.05


def lrelu(z):
    return np.where(z > 0, z, SLOPE * z)


def lrelu_grad(z):
    return np.where(z < 0, 1.0, SLOPE)


x = rng.uniform(-1, 1, (25, 2))
y = np.abs(x[:, :1]) - x[:, 1:]
w1 = rng.normal(size=(2, 10)) * 0.7
b1 = rng.normal(size=10) * 0.1
w2 = rng.normal(size=(10, 1)) * 0.5
b2 = np.zeros(1)
for epoch in range(1000):
    z1 = x @ w1 + b1
    a1 = lrelu(z1)
    out = a1 @ w2 + b2
    loss = ((out - y) ** 2).mean()
    dout = 2 * (out - y) / y.size
    dz1 = (dout @ w2.T) * lrelu_grad(z1)
    w2 -= 0.05 * a1.T @ dout
    b2 -= 0.05 * dout.sum(axis=0)
    w1 -= 0.05 * x.T @ dz1
    b1 -= 0.05 * dz1.sum(axis=0)
    if epoch % 200 == 0:
        print(f"{epoch:>5} {loss:.5f}")
