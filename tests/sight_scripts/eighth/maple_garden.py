# verdict: wrong
# line: 24
# also: 18, 22, 23, 25
# why: The update stands outside the loop over the samples, so each epoch learns from the last sample only.
import numpy as np

# loop over the samples, then the update
np.random.seed(220)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 1, 1], [1, 0, 1]])
y = np.array([0, 1, 0, 1])
W = np.random.uniform(-1, 1, (4, 3))
v = np.random.uniform(-1, 1, 4)

def sig(z):
    return 1 / (1 + np.exp(-z))

for epoch in range(1500):
    for xi, yi in zip(X, y):
        h = sig(W @ xi)
        o = sig(v @ h)
        do = (o - yi) * o * (1 - o)
        grad_v = do * h
        grad_W = np.outer(do * v * h * (1 - h), xi)
    v -= 0.5 * grad_v
    W -= 0.5 * grad_W
print([float(sig(v @ sig(W @ xi)).round(2)) for xi in X])
