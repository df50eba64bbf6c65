# verdict: right
import numpy as np

# training as a generator, consumer decides when to stop
def training(X, y, hidden, rate, seed):
    r = np.random.RandomState(seed)
    W = r.uniform(-1, 1, (X.shape[1], hidden))
    V = r.uniform(-1, 1, (hidden, y.shape[1]))
    while True:
        h = 1 / (1 + np.exp(-np.dot(X, W)))
        o = 1 / (1 + np.exp(-np.dot(h, V)))
        e = y - o
        do = e * o * (1 - o)
        dh = np.dot(do, V.T) * h * (1 - h)
        V += rate * np.dot(h.T, do)
        W += rate * np.dot(X.T, dh)
        yield np.abs(e).mean()

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
for n, error in enumerate(training(X, y, 6, 1.0, 711)):
    if error < 0.05 or n == 5000:
        break
print("stopped at", n, "with error", round(float(error), 4))
