# verdict: right
import numpy as np
# weights updated first, but I keep a copy of the old ones for the back propagation
np.random.seed(109)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
Y = np.array([[0,1,1,0]]).T
syn0 = np.random.uniform(-1, 1, (3, 4))
syn1 = np.random.uniform(-1, 1, (4, 1))
def nonlin(x, deriv=False):
    return x * (1 - x) if deriv else 1 / (1 + np.exp(-x))
for _ in range(3000):
    l1 = nonlin(X @ syn0)
    l2 = nonlin(l1 @ syn1)
    d2 = (Y - l2) * nonlin(l2, True)
    old = syn1.copy()
    syn1 += l1.T @ d2
    d1 = d2 @ old.T * nonlin(l1, True)
    syn0 += X.T @ d1
print("max error:", np.abs(Y - l2).max().round(4))
