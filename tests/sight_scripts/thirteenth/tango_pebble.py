# verdict: wrong
# line: 27
# why: sign of the hidden bias update is reversed
import numpy as np

# columns = samples
rng = np.random.default_rng(90)
X = rng.normal(size=(3, 14))
Y = np.sin(X.sum(axis=0, keepdims=True))
n_h = 7
W1, b1 = rng.normal(size=(n_h, 3)) * .5, rng.normal(size=(n_h, 1)) * .1
W2, b2 = rng.normal(size=(1, n_h)) * .5, np.zeros((1, 1))
learning_rate = 0.05

costs = []
for i in range(1500):
    A1 = np.tanh(np.dot(W1, X) + b1)
    Yhat = np.dot(W2, A1) + b2
    m = X.shape[1]
    costs.append(np.sum((Yhat - Y) ** 2) / (2 * m))
    dY = (Yhat - Y) / m
    dA1 = np.dot(W2.T, dY)
    dZ1 = dA1 * (1 - np.power(A1, 2))
    W2 = W2 - learning_rate * np.dot(dY, A1.T)
    b2 = b2 - learning_rate * np.sum(dY, axis=1, keepdims=True)
    W1 = W1 - learning_rate * np.dot(dZ1, X.T)
    b1 = b1 + learning_rate * np.sum(dZ1, axis=1, keepdims=True)
    if i % 300 == 0:
        print("Cost after iteration %i: %f" % (i, costs[-1]))
