# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the author's own asserts (shapes, numerical gradient) run before an exact training of a few hundred steps
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def loss(W, X, Y):
    return 0.5 * ((sigmoid(sigmoid(X @ W[0]) @ W[1]) - Y) ** 2).sum()


def gradient(W, X, Y):
    hidden = sigmoid(X @ W[0])
    guess = sigmoid(hidden @ W[1])
    delta_2 = (guess - Y) * guess * (1 - guess)
    delta_1 = delta_2 @ W[1].T * hidden * (1 - hidden)
    return [X.T @ delta_1, hidden.T @ delta_2]


def fit(W, X, Y, alpha, steps):
    for _ in range(steps):
        W = [w - alpha * g for w, g in zip(W, gradient(W, X, Y))]
    return W


def make():
    r = np.random.default_rng(1)
    return [r.uniform(-1, 1, (3, 4)), r.uniform(-1, 1, (4, 1))]


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0], [1], [1], [0]])


def test_sigmoid():
    assert sigmoid(0) == 0.5
    assert sigmoid(10) > 0.99 and sigmoid(-10) < 0.01


def test_gradient_is_the_slope_of_the_loss():
    W, eps = make(), 1e-6
    g = gradient(W, X, Y)
    for layer in (0, 1):
        for spot in np.ndindex(W[layer].shape):
            keep = W[layer][spot]
            W[layer][spot] = keep + eps
            up = loss(W, X, Y)
            W[layer][spot] = keep - eps
            down = loss(W, X, Y)
            W[layer][spot] = keep
            assert abs((up - down) / (2 * eps) - g[layer][spot]) < 1e-7


def test_it_gets_better():
    assert loss(fit(make(), X, Y, 1, 300), X, Y) < loss(make(), X, Y)


for name, fn in list(globals().items()):
    if name.startswith("test_"):
        fn()
        print("ok", name)
