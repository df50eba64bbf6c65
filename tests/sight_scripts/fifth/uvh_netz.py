# verdict: wrong
# line: 12
# also: 13
# why: The hidden layer is computed once before the loop; it goes stale when U changes.
import numpy as np
np.random.seed(20)
f = lambda x: 1/(1+np.exp(-x))
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
Y = np.array([[0],[1],[1],[0]])
U = np.random.uniform(-1, 1, (3, 4))
V = np.random.uniform(-1, 1, (4, 1))
H = f(X @ U)
for i in range(2000):
    O = f(H @ V)
    if i % 500 == 0:
        print(i, np.abs(Y - O).mean())
    dO = (Y - O) * O * (1 - O)
    dH = dO @ V.T * H * (1 - H)
    V += H.T @ dO
    U += X.T @ dH
print(O)
