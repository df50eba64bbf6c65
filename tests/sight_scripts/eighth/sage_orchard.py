# verdict: wrong
# line: 12
# also: 13, 14
# why: The hidden values are worked out once before the while True, so every round uses the first ones.
import numpy as np

# training as a generator
def training(X, y, hidden, rate, seed):
    r = np.random.RandomState(seed)
    W = r.uniform(-1, 1, (X.shape[1], hidden))
    V = r.uniform(-1, 1, (hidden, y.shape[1]))
    h = np.tanh(np.dot(X, W))
    o = np.tanh(np.dot(h, V))
    while True:
        e = y - o
        do = e * (1 - o ** 2)
        dh = np.dot(do, V.T) * (1 - h ** 2)
        V += rate * np.dot(h.T, do)
        W += rate * np.dot(X.T, dh)
        o = np.tanh(np.dot(h, V))
        yield np.abs(e).mean()

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
best = 1.0
for n, error in enumerate(training(X, y, 6, 0.1, 712)):
    best = min(best, error)
    if error < 0.05 or n == 1000:
        break
print("stopped at", n, "best", round(float(best), 3))
