# verdict: right
import os
import tempfile
import numpy as np

rng = np.random.default_rng(314)
X = np.c_[np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), np.ones(4)]
Y = np.array([[0, 1, 1, 0]]).T

w_h = rng.normal(size=(3, 5))
w_o = rng.normal(size=(5, 1))
sum_h = np.zeros_like(w_h)
sum_o = np.zeros_like(w_o)
curve = []

for epoch in range(1500):
    h = np.tanh(X @ w_h)
    o = 1 / (1 + np.exp(-h @ w_o))
    curve.append(float(-np.mean(Y * np.log(o) + (1 - Y) * np.log(1 - o))))

    g = (o - Y) / len(X)
    grad_o = h.T @ g
    grad_h = X.T @ ((g @ w_o.T) * (1 - h ** 2))

    # AdaGrad
    sum_o += grad_o ** 2
    sum_h += grad_h ** 2
    w_o -= 0.2 * grad_o / (np.sqrt(sum_o) + 1e-8)
    w_h -= 0.2 * grad_h / (np.sqrt(sum_h) + 1e-8)

try:
    import matplotlib
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt
    plt.semilogy(curve)
    plt.xlabel("epoch")
    plt.ylabel("cross entropy")
    plt.savefig(os.path.join(tempfile.gettempdir(), "curve.png"))
except ImportError:
    # poor man's plot
    for k in range(0, len(curve), 100):
        print("%5d %.4f %s" % (k, curve[k], "#" * int(60 * curve[k])))

print(o.T)
