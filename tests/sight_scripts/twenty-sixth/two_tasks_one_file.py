# verdict: right
import numpy as np


def train(name, inputs, outputs, act, slope, hidden=5, eta=0.5, n=1500):
    w = np.random.normal(0, 1, (inputs.shape[1], hidden))
    b = np.random.normal(0, 0.1, hidden)
    u = np.random.normal(0, 1, (hidden, outputs.shape[1]))
    c = np.random.normal(0, 0.1, outputs.shape[1])
    for i in range(n):
        z = inputs @ w + b
        a = act(z)
        y = 1 / (1 + np.exp(-(a @ u + c)))
        d_y = (y - outputs) * y * (1 - y)
        d_a = d_y @ u.T
        d_z = d_a * slope(z)
        u -= eta * a.T @ d_y
        c -= eta * d_y.sum(axis=0)
        w -= eta * inputs.T @ d_z
        b -= eta * d_z.sum(axis=0)
    print(name, "->", y.round(2).tolist())


np.random.seed(27)
logic = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
xor_and = np.array([[0, 0], [1, 0], [1, 0], [0, 1]], dtype=float)
train("xor/and with tanh", logic, xor_and, np.tanh, lambda z: 1 / np.cosh(z) ** 2)

ring = np.random.uniform(-1, 1, (30, 2))
inside = ((ring ** 2).sum(axis=1, keepdims=True) < 0.5).astype(float)
train("disc with relu", ring, inside, lambda z: np.maximum(z, 0), lambda z: np.heaviside(z, 0), hidden=8, eta=0.1)
