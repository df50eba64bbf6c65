# verdict: right
"""Three kinds of fruit by weight, redness and length."""
import numpy as np

fruit = ["apple", "banana", "cherry"]
table = np.array([
    [0.75, 0.9, 0.30], [0.80, 0.7, 0.32], [0.70, 0.8, 0.28],
    [0.60, 0.1, 0.90], [0.65, 0.2, 0.95], [0.55, 0.0, 0.85],
    [0.05, 1.0, 0.05], [0.04, 0.9, 0.06], [0.06, 0.8, 0.05],
])
kind = np.array([0, 0, 0, 1, 1, 1, 2, 2, 2])
n = len(table)

rng = np.random.default_rng(9)
W1 = rng.normal(size=(3, 6)) * 0.6
b1 = np.zeros(6)
W2 = rng.normal(size=(6, 3)) * 0.6
b2 = np.zeros(3)


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


for epoch in range(1500):
    h = np.tanh(table @ W1 + b1)
    p = softmax(h @ W2 + b2)
    loss = -np.log(p[np.arange(n), kind]).mean()

    dscores = p.copy()
    dscores[np.arange(n), kind] -= 1
    dscores /= n

    dh = dscores @ W2.T
    dpre = dh * (1 - h * h)

    for par, grad in ((W1, table.T @ dpre), (b1, dpre.sum(0)),
                      (W2, h.T @ dscores), (b2, dscores.sum(0))):
        par -= 0.8 * grad
    if epoch % 300 == 0:
        print(epoch, round(loss, 4))

print([fruit[i] for i in p.argmax(1)])
