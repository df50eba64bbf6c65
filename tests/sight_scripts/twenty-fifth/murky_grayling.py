# verdict: wrong
# line: 22
# why: hidden delta: The derivative of tanh is written 1 - a instead of 1 - a**2.
import numpy as np

np.random.seed(77)
shape = (3, 6, 5, 4, 1)
W = [np.random.randn(a, b) * 0.8 for a, b in zip(shape[:-1], shape[1:])]

x = np.random.uniform(-1, 1, (90, 3))
x[:, 2] = 1
y = (x[:, 0] ** 2 > x[:, 1]).astype(float).reshape(-1, 1)

def predict(inp):
    out = [inp]
    for w in W[:-1]:
        out.append(np.tanh(out[-1] @ w))
    out.append(1 / (1 + np.exp(-out[-1] @ W[-1])))
    return out

def dtanh(a):
    return 1 - a

for epoch in range(1200):
    out = predict(x)
    delta = (out[-1] - y) / len(x)
    deltas = [delta]
    for k in range(3, 0, -1):
        delta = delta @ W[k].T * dtanh(out[k])
        deltas.insert(0, delta)
    for k in range(4):
        W[k] -= 0.3 * out[k].T @ deltas[k]

print("accuracy:", np.mean((out[-1] > 0.5) == y))
