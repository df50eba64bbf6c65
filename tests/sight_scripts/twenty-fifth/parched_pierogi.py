# verdict: right
import numpy as np

np.random.seed(78)
shape = (3, 5, 5, 4, 1)
W = [np.random.randn(a, b) * 0.8 for a, b in zip(shape[:-1], shape[1:])]
V = [np.zeros(w.shape) for w in W]
x = np.random.uniform(-1, 1, (90, 3))
x[:, 2] = 1
y = (np.abs(x[:, [0]]) > x[:, [1]]) * 1.0

def predict(inp):
    out = [inp]
    for w in W[:-1]:
        out.append(np.tanh(out[-1] @ w))
    out.append(1 / (1 + np.exp(-out[-1] @ W[-1])))
    return out

for epoch in range(800):
    out = predict(x)
    delta = (out[-1] - y) * out[-1] * (1 - out[-1])
    grads = [None] * 4
    for k in reversed(range(4)):
        grads[k] = out[k].T @ delta
        delta = delta @ W[k].T * (1 - out[k] ** 2)
    for k in range(4):
        V[k] = 0.9 * V[k] + grads[k]
        W[k] -= 0.01 * V[k]

print("accuracy:", np.mean((out[-1] > 0.5) == y))
