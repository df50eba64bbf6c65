# verdict: right
import math
import numpy as np

STEPS, LR_MAX, LR_MIN = 2000, 1.2, 0.05
rng = np.random.default_rng(20)
x = np.array([[0, 0, 0], [0, 0, 1], [0, 1, 0], [0, 1, 1], [1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]], float)
y = (x.sum(axis=1, keepdims=True) % 2)
w1, w2, w3 = rng.normal(size=(3, 8)), rng.normal(size=(8, 6)) * .6, rng.normal(size=(6, 1))
b1, b2, b3 = np.zeros((1, 8)), np.zeros((1, 6)), np.zeros((1, 1))
history = {"loss": [], "lr": []}
for s in range(STEPS):
    lr = LR_MIN + 0.5 * (LR_MAX - LR_MIN) * (1 + math.cos(math.pi * s / STEPS))
    h1 = np.tanh(x @ w1 + b1)
    h2 = np.tanh(h1 @ w2 + b2)
    o = 1 / (1 + np.exp(-(h2 @ w3 + b3)))
    history["loss"].append(0.5 * ((o - y) ** 2).mean())
    history["lr"].append(lr)
    d3 = (o - y) * o * (1 - o) / len(x)
    d2 = d3 @ w3.T * (1 - h2 ** 2)
    d1 = d2 @ w2.T * (1 - h1 ** 2)
    for w, b, inp, d in ((w3, b3, h2, d3), (w2, b2, h1, d2), (w1, b1, x, d1)):
        w -= lr * inp.T @ d
        b -= lr * d.sum(axis=0)
try:
    import matplotlib
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt
    fig, ax = plt.subplots()
    ax.plot(history["loss"])
    plt.close(fig)
except ImportError:
    pass
print(history["loss"][::400])
