# verdict: wrong
# first wrong: slope
# line: 20
# mistake: deriv-plus
# why: a*(1+a) stands where a*(1-a) belongs, in a network of columns with two hidden layers and biases
import numpy as np

rng = np.random.RandomState(7)
dims = [3, 5, 4, 1]
params = []
for n_from, n_to in zip(dims[:-1], dims[1:]):
    params.append({"W": rng.randn(n_to, n_from) * 0.8, "b": np.zeros((n_to, 1))})


def g(z):
    return 1 / (1 + np.exp(-z))


def g_prime(a):
    return np.multiply(a, 1 + a)


def forward(A):
    trail = [A]
    for layer in params:
        trail.append(g(layer["W"].dot(trail[-1]) + layer["b"]))
    return trail


def backward(trail, Y, lr):
    dA = trail[-1] - Y
    todo = []
    for k in (2, 1, 0):
        dZ = dA * g_prime(trail[k + 1])
        todo.append((params[k], dZ @ trail[k].T, dZ.sum(axis=1, keepdims=True)))
        dA = params[k]["W"].T @ dZ
    for layer, dW, db in todo:
        layer["W"] -= lr * dW
        layer["b"] -= lr * db


X = np.array([[0, 0, 0, 0, 1, 1, 1, 1], [0, 0, 1, 1, 0, 0, 1, 1], [0, 1, 0, 1, 0, 1, 0, 1]])
Y = np.array([[0, 1, 1, 0, 1, 0, 0, 1]])
for epoch in range(5000):
    backward(forward(X), Y, 0.05)
print(forward(X)[-1].round(3))
