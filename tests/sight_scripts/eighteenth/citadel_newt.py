# verdict: wrong
# line: 28
# why: derivative of the cross-entropy with a wrong sign between its terms
import numpy as np

def init_layers(architecture, seed=99):
    np.random.seed(seed)
    values = {}
    for idx, layer in enumerate(architecture, start=1):
        values['W%d' % idx] = np.random.randn(layer["out"], layer["in"]) * 0.4
        values['b%d' % idx] = np.random.randn(layer["out"], 1) * 0.1
    return values

architecture = [{"in": 2, "out": 8, "act": "tanh"}, {"in": 8, "out": 5, "act": "tanh"}, {"in": 5, "out": 1, "act": "sigmoid"}]

def full_forward(X, values):
    memory = {"A0": X}
    A = X
    for idx, layer in enumerate(architecture, start=1):
        Z = values['W%d' % idx] @ A + values['b%d' % idx]
        A = np.tanh(Z) if layer["act"] == "tanh" else 1 / (1 + np.exp(-Z))
        memory["A%d" % idx] = A
    return A, memory

def full_backward(Y_hat, Y, memory, values):
    grads = {}
    m = Y.shape[1]
    dA = -(np.divide(Y, Y_hat) + np.divide(1 - Y, 1 - Y_hat))
    for idx in range(len(architecture), 0, -1):
        A = memory["A%d" % idx]
        slope = 1 - A ** 2 if architecture[idx - 1]["act"] == "tanh" else A * (1 - A)
        dZ = dA * slope
        grads["W%d" % idx] = dZ @ memory["A%d" % (idx - 1)].T / m
        grads["b%d" % idx] = np.sum(dZ, axis=1, keepdims=True) / m
        dA = values['W%d' % idx].T @ dZ
    return grads

X = np.random.default_rng(0).uniform(-1, 1, (2, 120))
Y = (X[:1] > np.sin(3 * X[1:]) * 0.5).astype(float)
values = init_layers(architecture)
for i in range(300):
    Y_hat, memory = full_forward(X, values)
    cost = -(Y @ np.log(Y_hat).T + (1 - Y) @ np.log(1 - Y_hat).T).item() / Y.shape[1]
    grads = full_backward(Y_hat, Y, memory, values)
    for k in values:
        values[k] -= 0.01 * grads[k]
    if i % 50 == 0:
        print("Iteration: {:05} - cost: {:.5f}".format(i, cost))
