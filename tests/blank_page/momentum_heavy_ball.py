# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: exact gradient with heavy-ball momentum, which the article does not have

import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

np.random.seed(10)
W1 = np.random.randn(3, 4)
W2 = np.random.randn(4, 1)
V1 = np.zeros((3, 4))
V2 = np.zeros((4, 1))
mu, alpha = 0.9, 0.2

def sigmoid(s): return 1 / (1 + np.exp(-s))

for step in range(12000):
    H = sigmoid(X @ W1)
    O = sigmoid(H @ W2)
    G2 = (O - y) * O * (1 - O)
    G1 = G2 @ W2.T * H * (1 - H)
    V2 = mu * V2 - alpha * H.T @ G2
    V1 = mu * V1 - alpha * X.T @ G1
    W2 += V2
    W1 += V1
    if step % 3000 == 0: print(step, np.mean((O - y) ** 2))
print(O)
