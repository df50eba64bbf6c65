# verdict: wrong
# line: 21
# why: The hidden delta goes back through W2 instead of its transpose, which fits because the matrix is square.
import numpy as np

X = np.array([[0, 0, 1, 1], [0, 1, 0, 1], [1, 1, 1, 1]], float)
Y = np.array([[0, 1, 1, 0], [0, 0, 0, 1], [0, 1, 1, 1]], float)

np.random.seed(9)
W1 = np.random.uniform(-1, 1, (3, 3))
W2 = np.random.uniform(-1, 1, (3, 3))

def logistic(u):
    return 1 / (1 + np.exp(-u))

eta = 0.7
for k in range(5000):
    A = logistic(np.dot(W1, X))
    B = logistic(np.dot(W2, A))
    dB = (B - Y) * B * (1 - B)
    dA = np.dot(W2, dB) * A * (1 - A)
    W2 -= eta * np.dot(dB, A.T)
    W1 -= eta * np.dot(dA, X.T)
print("xor and or:")
print(np.round(B, 2))
