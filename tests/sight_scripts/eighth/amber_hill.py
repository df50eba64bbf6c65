# verdict: wrong
# line: 20
# why: The sample is looked up by the shuffled number but the target by the running count.
import numpy as np

# stochastic: shuffled order each epoch
rs = np.random.RandomState(308)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [0, 1, 0]], dtype=float)
Y = np.array([0, 1, 1, 0, 1], dtype=float)
W = rs.normal(0, 1, (3, 5))
V = rs.normal(0, 1, 5)

def f(z):
    return 1 / (1 + np.exp(-z))

for epoch in range(500):
    order = rs.permutation(5)
    for k, i in enumerate(order):
        x = X[i]
        t = Y[k]
        h = f(x @ W)
        o = f(h @ V)
        do = (t - o) * o * (1 - o)
        dh = do * V * h * (1 - h)
        V = V + 0.7 * do * h
        W = W + 0.7 * np.outer(x, dh)
print("outputs", f(f(X @ W) @ V).round(2), "wanted", Y)
