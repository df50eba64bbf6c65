# verdict: wrong
# wrong: the change of the second weights
# line: 18
# mistake: the step of the second weights is averaged over the parallel networks, so all get the same one
# style: GPU thinker, several nets in 3-d arrays
import numpy as np
rng = np.random.default_rng(6)
K = 4
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
y = np.array([[0],[1],[1],[0]], float)
W = rng.uniform(-1, 1, (K, 3, 5))
V = rng.uniform(-1, 1, (K, 5, 1))
for step in range(2000):
    H = 1/(1+np.exp(-(X @ W)))
    O = 1/(1+np.exp(-(H @ V)))
    D = (O - y)*O*(1 - O)
    G = D @ V.transpose(0, 2, 1)*H*(1 - H)
    V -= np.mean(H.transpose(0, 2, 1) @ D, axis=0)
    W -= X.T @ G
    if step % 500 == 0:
        print(step, np.abs(O - y).mean(axis=(1, 2)).round(4))
