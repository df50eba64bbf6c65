# verdict: wrong
# line: 10
# also: 11, 20, 19
# why: weights drawn as integers, and W[:] = ... casts every step back to int
import numpy as np

np.random.seed(6)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0], [1], [1], [1]])
W1 = np.random.randint(-2, 3, (3, 5))
W2 = np.random.randint(-2, 3, (5, 1))
alpha = 2.5

for i in range(500):
    H = 1 / (1 + np.exp(-X.dot(W1)))
    O = 1 / (1 + np.exp(-H.dot(W2)))
    dO = (Y - O) * O * (1 - O)
    dH = dO.dot(W2.T) * H * (1 - H)
    W2[:] = W2 + alpha * H.T.dot(dO)
    W1[:] = W1 + alpha * X.T.dot(dH)
    if i % 100 == 0:
        print(i, np.abs(Y - O).mean())
print(O.round(2))
