# verdict: right
import numpy as np
# negative error, negative slope: two signs that cancel
X = np.c_[np.eye(4), np.ones(4)]
Y = np.array([[.2, .8], [.6, .4], [.9, .1], [.3, .5]])
W = np.random.rand(5, 3) - .5
U = np.random.rand(4, 2) - .5
g = lambda z: 1 / (1 + np.exp(z))
for it in range(2000):
    H = np.c_[g(X @ W), np.ones(4)]
    O = g(H @ U)
    dO = (O - Y) * O * (O - 1)
    dH = (dO @ U[:3].T) * H[:, :3] * (H[:, :3] - 1)
    U -= H.T @ dO
    W -= X.T @ dH
print(O.round(2))
