# verdict: wrong
# line: 32
# why: derivatives: The penalty's gradient is subtracted from the gradient, so weights are driven to grow.
import numpy as np

def sigmoid(t):
    return 1.0 / (1.0 + np.exp(-t))

np.random.seed(19)
m = 100
X = np.random.randn(m, 2)
y = ((X[:, 0] > 0) ^ (X[:, 1] > 0)).astype(float).reshape(m, 1)

n_hidden = 8
reg = 0.001
alpha = 0.6
Theta1 = np.random.randn(2, n_hidden) * 0.7
Theta2 = np.random.randn(n_hidden, 1) * 0.7
bias1 = np.zeros((1, n_hidden))
bias2 = np.zeros((1, 1))

for i in range(800):
    a2 = sigmoid(X.dot(Theta1) + bias1)
    a3 = sigmoid(a2.dot(Theta2) + bias2)

    J = -np.mean(y * np.log(a3) + (1 - y) * np.log(1 - a3))
    J += reg / 2 * (np.sum(Theta1 ** 2) + np.sum(Theta2 ** 2))

    delta3 = (a3 - y) / m
    delta2 = delta3.dot(Theta2.T) * a2 * (1 - a2)

    grad2 = a2.T.dot(delta3) - reg * Theta2
    grad1 = X.T.dot(delta2) - reg * Theta1

    Theta2 -= alpha * grad2
    bias2 -= alpha * delta3.sum(axis=0, keepdims=True)
    Theta1 -= alpha * grad1
    bias1 -= alpha * delta2.sum(axis=0, keepdims=True)
    if i % 200 == 0:
        print("J =", J)
