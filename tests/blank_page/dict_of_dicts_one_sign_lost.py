# verdict: wrong
# first wrong: update
# line: 30
# mistake: update-wrong-sign-one-layer
# why: with error = output - target all parameters must be reduced, but the hidden weights are increased
import numpy as np

np.random.seed(77)
net = {
    1: {"W": np.random.randn(2, 3), "b": np.zeros(3)},
    2: {"W": np.random.randn(3, 1), "b": np.zeros(1)},
}
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
Y = np.array([[0], [1], [1], [0]], dtype=float)
lr = 0.5


def act(net, k, a):
    return 1 / (1 + np.exp(-(a @ net[k]["W"] + net[k]["b"])))


for epoch in range(8000):
    a1 = act(net, 1, X)
    a2 = act(net, 2, a1)
    d2 = (a2 - Y) * a2 * (1 - a2)
    d1 = d2 @ net[2]["W"].T * a1 * (1 - a1)

    net[2]["W"] -= lr * a1.T @ d2
    net[2]["b"] -= lr * d2.sum(axis=0)
    net[1]["W"] += lr * X.T @ d1
    net[1]["b"] -= lr * d1.sum(axis=0)

    if epoch % 2000 == 0:
        print(f"{epoch:5} {np.abs(a2 - Y).mean():.4f}")
