# verdict: wrong
# line: 9
# also: 10
import numpy as np
def sigmoid(x): return 1/(1+np.exp(-x))
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
T = np.array([[0], [1], [1], [1]])
hidden = 6
U = np.zeros((3, hidden))
V = np.zeros((hidden, 1))
lr = 0.5
for epoch in range(4000):
    H = sigmoid(X @ U)
    O = sigmoid(H @ V)
    gO = (O - T) * O * (1 - O)
    gH = (gO @ V.T) * H * (1 - H)
    V -= lr * H.T @ gO
    U -= lr * X.T @ gH
print(O.round(2).ravel())
