# verdict: wrong
# line: 19
# also: 20, 24, 27
# why: The gradient of the second weights isn't set back to zero, so it piles up from step to step.
import numpy as np

def logistic(x):
    return 1 / (1 + np.exp(-x))

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([0, 1, 1, 0])
r = np.random.RandomState(5)
v = r.uniform(-1, 1, (3, 4))
w = r.uniform(-1, 1, 4)
grad_v = np.zeros((3, 4))
grad_w = np.zeros(4)

for t in range(2000):
    grad_v.fill(0)
    for x, target in zip(X, y):
        h = logistic(np.dot(x, v))
        o = logistic(np.dot(h, w))
        d = (o - target) * o * (1 - o)
        grad_w += h * d
        grad_v += np.outer(x, d * w * h * (1 - h))
    v -= 0.5 * grad_v
    w -= 0.5 * grad_w
print([round(float(logistic(logistic(x @ v) @ w)), 3) for x in X])
