# verdict: right
import numpy as np

# fit a sine with a small net, all weights live in one vector
gen = np.random.RandomState(5)
H = 8
theta = gen.randn(2 * H + H + 1) * 0.7

xs = np.linspace(-3, 3, 40).reshape(-1, 1)
ys = np.sin(xs)
ones = np.ones_like(xs)


def unpack(v):
    return v[:2 * H].reshape(2, H), v[2 * H:].reshape(H + 1, 1)


def grad(v):
    A, B = unpack(v)
    inp = np.hstack([xs, ones])
    hid = np.tanh(inp @ A)
    hid1 = np.hstack([hid, ones])
    out = hid1 @ B
    d = (out - ys) / len(xs)
    gB = hid1.T @ d
    back = (d @ B[:-1].T) * (1 - hid ** 2)
    gA = inp.T @ back
    return np.concatenate([gA.ravel(), gB.ravel()]), np.mean((out - ys) ** 2)


for k in range(6000):
    g, loss = grad(theta)
    theta = theta - 0.15 * g
    if k % 2000 == 0:
        print(k, loss)

print("mean squared error: %.5f" % loss)
