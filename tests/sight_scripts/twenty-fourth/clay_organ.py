# verdict: wrong
# line: 29
# why: derivatives: the derivative of softplus is the sigmoid of z, but it is formed from the activation a
import numpy as np

rng = np.random.default_rng(29)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def softplus(z):
    return np.log(1 + np.exp(z))


x = np.linspace(-1.5, 1.5, 45).reshape(-1, 1)
y = np.cos(2 * x)
p = {"W": rng.normal(0, 2, (1, 9)), "b": rng.normal(0, 1, 9),
     "V": rng.normal(0, 0.3, (9, 1)), "c": np.zeros(1)}


def step(lr):
    z = x @ p["W"] + p["b"]
    a = softplus(z)
    out = a @ p["V"] + p["c"]
    dout = 2 * (out - y) / len(x)
    da = dout @ p["V"].T
    dz = da * sigmoid(a)
    grad = {"W": x.T @ dz, "b": dz.sum(0), "V": a.T @ dout, "c": dout.sum(0)}
    for name in p:
        p[name] = p[name] - lr * grad[name]
    return np.mean((out - y) ** 2)


for i in range(3000):
    mse = step(0.03)
    if i in (0, 10, 100, 1000):
        print("%6d %.5f" % (i, mse))
print("%6d %.5f" % (i, mse))
