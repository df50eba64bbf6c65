# verdict: wrong
# line: 31
"""Which continent? Made-up climate data, three classes, softmax."""
import numpy as np

gen = np.random.default_rng(6)
means = np.array([[25.0, 60.0], [10.0, 20.0], [28.0, 5.0]])
X = np.vstack([gen.normal(m, [4.0, 8.0], size=(30, 2)) for m in means])
labels = np.repeat(np.arange(3), 30)
T = np.zeros((90, 3))
T[np.arange(90), labels] = 1
X = (X - X.mean(axis=0)) / X.std(axis=0)

W = gen.normal(scale=0.5, size=(2, 7))
bW = np.zeros(7)
V = gen.normal(scale=0.5, size=(7, 3))
bV = np.zeros(3)


def softmax(a):
    a = np.exp(a - a.max(axis=1, keepdims=True))
    return a / a.sum(axis=1, keepdims=True)


eta = 0.05
for epoch in range(800):
    h = np.tanh(X @ W + bW)
    p = softmax(h @ V + bV)

    err = T - p
    delta_out = err * p * (1 - p)
    delta_hid = delta_out @ V.T * (1 - h ** 2)

    V += eta * h.T @ delta_out
    bV += eta * delta_out.sum(axis=0)
    W += eta * X.T @ delta_hid
    bW += eta * delta_hid.sum(axis=0)

    if epoch % 200 == 0:
        print(epoch, "accuracy", (p.argmax(1) == labels).mean())
