# verdict: wrong
# line: 30
# why: relu mask taken from the outgoing gradient instead of the hidden layer
import numpy as np

np.random.seed(6)

def relu(x):
    return np.maximum(x, 0)

def relu_grad(x):
    return (x > 0).astype(float)

X = np.random.randn(50, 4)
Y = np.abs(X[:, :1]) + 0.5 * X[:, 1:2]
W1 = np.random.randn(4, 10) * np.sqrt(2 / 4)
b1 = np.zeros(10)
W2 = np.random.randn(10, 1) * np.sqrt(2 / 10)
b2 = np.zeros(1)
lr = 0.02

for epoch in range(800):
    z1 = X.dot(W1) + b1
    a1 = relu(z1)
    pred = a1.dot(W2) + b2
    loss = np.mean((pred - Y) ** 2)

    grad_pred = 2 * (pred - Y) / len(X)
    grad_a1 = grad_pred.dot(W2.T)
    grad_z1 = grad_a1 * relu_grad(grad_a1)

    W2 -= lr * a1.T.dot(grad_pred)
    b2 -= lr * grad_pred.sum(axis=0)
    W1 -= lr * X.T.dot(grad_z1)
    b1 -= lr * grad_z1.sum(axis=0)
    if epoch % 200 == 0:
        print(epoch, loss)
