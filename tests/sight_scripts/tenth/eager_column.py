# verdict: right
import numpy as np

def make_trainer(X, y, hidden, seed=0):
    rng = np.random.default_rng(seed)
    W1 = rng.uniform(-1, 1, (X.shape[1], hidden))
    W2 = rng.uniform(-1, 1, (hidden, y.shape[1]))

    def forward():
        h = 1 / (1 + np.exp(-X.dot(W1)))
        return h, 1 / (1 + np.exp(-h.dot(W2)))

    def step(rate):
        nonlocal W1, W2
        h, o = forward()
        d = (y - o) * o * (1 - o)
        W1, W2 = W1 + rate * X.T.dot(d.dot(W2.T) * h * (1 - h)), W2 + rate * h.T.dot(d)
        return np.mean((y - o) ** 2)

    return step, forward

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
y = np.array([[0], [1], [1], [0]], float)
for hidden in (2, 4, 16):
    step, forward = make_trainer(X, y, hidden)
    for _ in range(1500):
        loss = step(1.0)
    print(hidden, "hidden units:", loss)
