# verdict: right
import numpy as np

def train(alpha, dropout, hidden, seed, X, y, n=1000):
    """Trask with all the options"""
    r = np.random.RandomState(seed)
    s0, s1 = 2 * r.rand(3, hidden) - 1, 2 * r.rand(hidden, 1) - 1
    for j in range(n):
        l1 = 1 / (1 + np.exp(-X.dot(s0)))
        keep = np.ones_like(l1)
        if dropout > 0:
            keep = (r.rand(*l1.shape) >= dropout) / (1 - dropout)
        l1d = l1 * keep
        l2 = 1 / (1 + np.exp(-l1d.dot(s1)))
        l2_delta = (l2 - y) * l2 * (1 - l2)
        l1_delta = l2_delta.dot(s1.T) * keep * l1 * (1 - l1)
        s1 -= alpha * l1d.T.dot(l2_delta)
        s0 -= alpha * X.T.dot(l1_delta)
    return np.mean(np.abs(1 / (1 + np.exp(-(1 / (1 + np.exp(-X.dot(s0)))).dot(s1))) - y))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
for alpha in (0.1, 1.0):
    for dropout in (0, 0.2):
        print("alpha", alpha, "dropout", dropout, "->", train(alpha, dropout, 8, 525, X, y).round(4))
