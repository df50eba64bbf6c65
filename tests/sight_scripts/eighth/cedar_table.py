# verdict: wrong
# line: 15
# why: The 1/(1-p) scale of the dropout is left out on the way back; only the zeros are applied.
import numpy as np

def train(alpha, dropout, hidden, seed, X, y, n=1000):
    r = np.random.RandomState(seed)
    s0, s1 = 2 * r.rand(3, hidden) - 1, 2 * r.rand(hidden, 1) - 1
    for j in range(n):
        l1 = 1 / (1 + np.exp(-X.dot(s0)))
        keep = r.rand(*l1.shape) >= dropout
        dropped = l1 * keep / (1 - dropout)
        l2 = 1 / (1 + np.exp(-dropped.dot(s1)))
        l2_delta = (l2 - y) * l2 * (1 - l2)
        l1_delta = l2_delta.dot(s1.T) * keep * l1 * (1 - l1)
        s1 -= alpha * dropped.T.dot(l2_delta)
        s0 -= alpha * X.T.dot(l1_delta)
    return np.mean(np.abs(l2 - y))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
for dropout in (0.2, 0.3, 0.5):
    print("dropout", dropout, "->", train(0.7, dropout, 10, 526, X, y).round(4))
