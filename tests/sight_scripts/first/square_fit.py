# verdict: wrong
# wrong: the hidden delta
# line: 23
# mistake: the square weight matrix isn't transposed when the delta goes back; with as many outputs as hidden units it fits
# style: numerics student, 4-4-4 net
import numpy as np

rng = np.random.default_rng(17)
X = np.eye(4)
Y = np.roll(X, 1, axis=1)
n = 4
W1 = rng.normal(size=(n, n))
W2 = rng.normal(size=(n, n))

def s(v):
    return 1/(1+np.exp(-v))

for k in range(4000):
    A = s(X@W1)
    B = s(A@W2)
    E = B-Y
    D2 = E*B*(1-B)
    D1 = (D2@W2)*A*(1-A)
    W2 -= 0.5*A.T@D2
    W1 -= 0.5*X.T@D1
    if not k % 800:
        print(k, np.linalg.norm(E))
