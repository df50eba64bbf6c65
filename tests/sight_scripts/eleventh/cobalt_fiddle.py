# verdict: right
import numpy as np

# every column is one example
rs = np.random.RandomState(0)
X = np.array([[0, 0, 1, 1],
              [0, 1, 0, 1],
              [1, 1, 1, 1]])
Y = np.array([[0, 1, 1, 0]])
W1 = rs.uniform(-1, 1, (4, 3))
W2 = rs.uniform(-1, 1, (1, 4))
m = X.shape[1]

def g(z):
    return 1 / (1 + np.exp(-z))

t = 0
cost = 1
while cost > 0.02 and t < 4000:
    A1 = g(W1.dot(X))
    A2 = g(W2.dot(A1))
    cost = np.sum((A2 - Y) ** 2) / (2 * m)
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dZ1 = W2.T.dot(dZ2) * A1 * (1 - A1)
    W2 = W2 - 3 * dZ2.dot(A1.T) / m
    W1 = W1 - 3 * dZ1.dot(X.T) / m
    t += 1
print("stopped at", t, "with cost", cost)
