# verdict: wrong
# first wrong: update
# line: 31
# mistake: -
# why: step() builds new weights in a dictionary but the caller drops the result, so nothing ever changes
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])


def fresh():
    np.random.seed(1)
    return {"W": np.random.randn(3, 4), "V": np.random.randn(4, 1)}


def forward(params):
    h = 1 / (1 + np.exp(-X @ params["W"]))
    return h, 1 / (1 + np.exp(-h @ params["V"]))


def step(params, lr):
    h, o = forward(params)
    d = (o - y) * o * (1 - o)
    g = d @ params["V"].T * h * (1 - h)
    return {"W": params["W"] - lr * X.T @ g, "V": params["V"] - lr * h.T @ d}


params = fresh()
for i in range(5000):
    step(params, 1.0)
print(forward(params)[1])
