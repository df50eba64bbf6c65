# verdict: right
# Classes are -1 and +1; the loss is log(1 + exp(-t * score)).
import numpy as np


def dense(w):
    """Returns (forward, backward, apply) sharing w through the closure."""
    seen = {}

    def forward(x):
        seen["x"] = x
        return x @ w

    def backward(up):
        seen["g"] = seen["x"].T @ up
        return up @ w.T

    def apply(rate):
        w.__isub__(rate * seen["g"])

    return forward, backward, apply


def tanh_unit():
    kept = None

    def forward(x):
        nonlocal kept
        kept = np.tanh(x)
        return kept

    def backward(up):
        return up * (1 - kept ** 2)

    return forward, backward, lambda rate: None


def chain(*parts):
    def forward(x):
        for f, _, _ in parts:
            x = f(x)
        return x

    def learn(up, rate):
        for _, b, _ in reversed(parts):
            up = b(up)
        for _, _, a in parts:
            a(rate)

    return forward, learn


r = np.random.RandomState(20)
forward, learn = chain(dense(r.randn(3, 5)), tanh_unit(), dense(r.randn(5, 1)))

x = np.array([[-1, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]])
t = np.array([[-1], [1], [1], [-1]])

for k in range(1000):
    score = forward(x)
    slope = -t / (1 + np.exp(t * score))
    learn(slope, 0.1)
    if k % 200 == 0:
        print(k, np.log1p(np.exp(-t * score)).sum())
print(np.sign(forward(x)).ravel())
