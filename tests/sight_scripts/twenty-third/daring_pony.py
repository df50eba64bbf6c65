# verdict: right
import numpy as np

rs = np.random.RandomState(100)

X = np.array([[a, b, c, 1] for a in (0, 1) for b in (0, 1) for c in (0, 1)], dtype=float)
# multiplexer: a chooses between b and c; second output is "a and b"
Y = np.array([[c if a else b, a * b] for a, b, c, _ in X])

W1 = rs.uniform(-1, 1, (4, 8))
W2 = rs.uniform(-1, 1, (8, 2))

def s(v): return 1 / (1 + np.exp(-v))
def ds(out): return out - out ** 2

lr = 1.0
for i in range(4000):
    L1 = s(X.dot(W1))
    L2 = s(L1.dot(W2))
    D2 = (Y - L2) * ds(L2)
    old = W2.copy()
    W2 += lr * L1.T.dot(D2)
    D1 = D2.dot(old.T) * ds(L1)
    W1 += lr * X.T.dot(D1)

print(np.c_[Y, L2.round(2)])
