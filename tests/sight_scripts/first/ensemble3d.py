# verdict: right
# wrong: -
# line: -
# mistake: -
# style: GPU thinker, five nets at once in 3-d arrays
import numpy as np
rng = np.random.default_rng(5)
K = 5                                   # networks
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
y = np.array([[0],[1],[1],[0]], float)
W = rng.uniform(-1, 1, (K, 3, 4))
V = rng.uniform(-1, 1, (K, 4, 1))
for step in range(4000):
    H = 1/(1+np.exp(-(X @ W)))          # K,4,4
    O = 1/(1+np.exp(-(H @ V)))          # K,4,1
    D = (O - y)*O*(1 - O)
    G = D @ V.transpose(0, 2, 1)*H*(1 - H)
    V -= H.transpose(0, 2, 1) @ D
    W -= X.T @ G
    if step % 1000 == 0:
        print(step, np.abs(O - y).mean(axis=(1, 2)).round(4))
print("ensemble:", O.mean(axis=0).ravel().round(3))
