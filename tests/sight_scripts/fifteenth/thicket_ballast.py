# verdict: wrong
# line: 24
# why: output layer is fed with the weighted sums instead of the hidden activations
import numpy as np

np.random.seed(71)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

X = np.random.rand(2, 80)
Y = (X[0:1] > X[1:2]).astype(float)
m = X.shape[1]

w1 = np.random.randn(5, 2)
b1 = np.zeros((5, 1))
w2 = np.random.randn(1, 5)
b2 = np.zeros((1, 1))

costs = []
for i in range(1000):
    z1 = np.dot(w1, X) + b1
    a1 = sigmoid(z1)
    z2 = np.dot(w2, z1) + b2
    a2 = sigmoid(z2)
    costs.append(-np.mean(Y * np.log(a2) + (1 - Y) * np.log(1 - a2)))

    dz2 = a2 - Y
    dw2 = np.dot(dz2, a1.T) / m
    db2 = np.sum(dz2, axis=1, keepdims=True) / m
    dz1 = np.dot(w2.T, dz2) * a1 * (1 - a1)
    dw1 = np.dot(dz1, X.T) / m
    db1 = np.sum(dz1, axis=1, keepdims=True) / m

    w1 = w1 - 0.3 * dw1
    b1 = b1 - 0.3 * db1
    w2 = w2 - 0.3 * dw2
    b2 = b2 - 0.3 * db2

print("cost first/last:", costs[0], costs[-1])
print("accuracy:", np.mean((a2 > 0.5) == Y))
