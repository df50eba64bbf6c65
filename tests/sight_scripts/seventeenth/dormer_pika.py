# verdict: wrong
# line: 16
# why: learning rate already in the output delta, and taken again for the hidden weights
import numpy as np
np.random.seed(50)
sg = lambda z: 1 / (1 + np.exp(-z))
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0], [1], [1], [1]])
W1 = np.random.randn(3, 4)
W2 = np.random.randn(4, 1)
eta = 0.5
for _ in range(3000):
    H = sg(X @ W1)
    O = sg(H @ W2)
    step_out = eta * (Y - O) * O * (1 - O)
    step_hid = eta * (step_out @ W2.T) * H * (1 - H)
    W2 += H.T @ step_out
    W1 += X.T @ step_hid
print(O)
