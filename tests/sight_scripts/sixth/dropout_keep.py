# verdict: wrong
# line: 20
# why: The dropout mask is used in the forward pass but not in the hidden delta.
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
rng = np.random.default_rng(1)
hidden_dim, p_drop, alpha = 10, 0.2, 0.5
syn0 = rng.uniform(-1, 1, (3, hidden_dim))
syn1 = rng.uniform(-1, 1, (hidden_dim, 1))

def nonlin(x): return 1/(1+np.exp(-x))

for j in range(2000):
    keep = (rng.random((4, hidden_dim)) > p_drop) / (1 - p_drop)
    raw = nonlin(X @ syn0)
    l1 = raw * keep
    l2 = nonlin(l1 @ syn1)
    l2_delta = (l2 - y) * l2*(1-l2)
    l1_delta = l2_delta @ syn1.T * raw*(1-raw)
    syn1 -= alpha * l1.T @ l2_delta
    syn0 -= alpha * X.T @ l1_delta
    if j % 500 == 0:
        print(j, np.abs(nonlin(nonlin(X @ syn0) @ syn1) - y).mean())
