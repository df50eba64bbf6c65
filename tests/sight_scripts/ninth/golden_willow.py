# verdict: wrong
# line: 23
# why: the gradient has the other orientation than the weights, and reshape doesn't transpose it

# weights as (in, out), data as columns
import numpy as np
np.random.seed(38)
X = np.array([[0, 0, 1, 1],
              [0, 1, 0, 1],
              [1, 1, 1, 1]])
Y = np.array([[0, 1, 1, 0]])
w0 = np.random.uniform(-1, 1, (3, 4))
w1 = np.random.uniform(-1, 1, (4, 1))
act = lambda z: 1 / (1 + np.exp(-z))
for n in range(2500):
    H = act(w0.T @ X)
    O = act(w1.T @ H)
    dO = (Y - O) * O * (1 - O)
    dH = (w1 @ dO) * H * (1 - H)
    g1 = dO @ H.T
    g0 = dH @ X.T
    w1 += g1.reshape(w1.shape)
    w0 += g0.reshape(w0.shape)
    if n % 500 == 0:
        print(n, np.abs(Y - O).sum())
print(O)
