# verdict: right
import numpy as np


def make_layer(n_in, n_out, rng):
    w = rng.uniform(-1, 1, (n_in, n_out))
    cache = {}

    def forward(x):
        cache["x"] = x
        cache["a"] = 1 / (1 + np.exp(-x @ w))
        return cache["a"]

    def backward(grad_a, rate):
        nonlocal w
        delta = grad_a * cache["a"] * (1 - cache["a"])
        back = delta @ w.T
        w = w - rate * cache["x"].T @ delta
        return back

    return {"forward": forward, "backward": backward, "get": lambda: w}


rng = np.random.default_rng(0)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0], [1], [1], [0]])
hidden = make_layer(3, 4, rng)
output = make_layer(4, 1, rng)

for epoch in range(2000):
    guess = output["forward"](hidden["forward"](X))
    hidden["backward"](output["backward"](guess - Y, 1.0), 1.0)
    if epoch % 400 == 0:
        print(epoch, float(np.square(guess - Y).sum()))
