# verdict: wrong
# line: 25
# why: The velocity of W1 is built with plus the gradient and then added, so the first layer climbs while the second descends.
import numpy as np
np.random.seed(23)

def sig(q): return 1/(1+np.exp(-q))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
y = np.array([[0,0],[1,0],[1,0],[0,1]], float)
W1 = np.random.randn(3, 3)
W2 = np.random.randn(3, 2)
v1 = np.zeros((3, 3))
v2 = np.zeros((3, 2))
eps, m = 0.3, 0.8

for k in range(3000):
    H = sig(X @ W1)
    O = sig(H @ W2)
    dO = (O - y) * O * (1 - O)
    dH = dO @ W2.T * H * (1 - H)
    g2 = H.T @ dO
    g1 = X.T @ dH
    v2 = m * v2 - eps * g2
    v1 = m * v1 + eps * g1
    W2 += v2
    W1 += v1
print(np.round(O, 2))
