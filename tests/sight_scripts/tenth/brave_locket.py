# verdict: wrong
# line: 19
# why: The deltas lack the output's slope in the step of the first weights, since the bare error is sent back.
import numpy as np

def s(x): return 1. / (1. + np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
Y = np.array([[0,1],[1,0],[1,0],[1,1]])
np.random.seed(65)
V = np.random.uniform(-1, 1, (3,5))
W = np.random.uniform(-1, 1, (5,2))

for n in range(3000):
    H = s(X @ V)
    O = s(H @ W)
    E = Y - O
    dW = H.T @ (E * O * (1-O))
    dV = X.T @ ((E @ W.T) * H * (1-H))
    W = W + .6 * dW
    V = V + .6 * dV
print(np.c_[Y, O.round(2)])
