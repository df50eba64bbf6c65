# verdict: wrong
# line: 34
import numpy as np

np.random.seed(30)

# wine-like table: 3 kinds, 3 made-up measurements
kinds = np.repeat([0, 1, 2], 25)
centre = np.array([[1.0, 0.2, -0.5], [-0.4, 1.1, 0.3], [-0.6, -0.9, 0.8]])
X = centre[kinds] + 0.5 * np.random.randn(75, 3)
T = np.zeros((75, 3))
T[np.arange(75), kinds] = 1

def softmax(z):
    e = np.exp(z - np.max(z, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

W1 = np.random.randn(3, 6)
B1 = np.zeros(6)
W2 = np.random.randn(6, 3)
B2 = np.zeros(3)
alpha = 0.05

for epoch in range(400):
    A = sigmoid(X.dot(W1) + B1)
    P = softmax(A.dot(W2) + B2)

    if epoch % 100 == 0:
        print(epoch, -np.sum(T * np.log(P)) / 75, np.mean(P.argmax(1) == kinds))

    delta_P = (T - P) * P * (1 - P)
    delta_A = delta_P.dot(W2.T) * A * (1 - A)

    W2 += alpha * A.T.dot(delta_P)
    B2 += alpha * delta_P.sum(axis=0)
    W1 += alpha * X.T.dot(delta_A)
    B1 += alpha * delta_A.sum(axis=0)
