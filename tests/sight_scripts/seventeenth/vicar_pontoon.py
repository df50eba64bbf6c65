# verdict: wrong
# line: 31
# why: hidden bias updated with the output layer's bias gradient
import numpy as np

def init_params(n_x, n_h, n_y):
    np.random.seed(36)
    return np.random.randn(n_x, n_h) * 0.5, np.zeros((1, n_h)), np.random.randn(n_h, n_y) * 0.5, np.zeros((1, n_y))

x = np.linspace(-1, 2, 31).reshape(31, 1)
y = x ** 2 - x + 0.3
W1, b1, W2, b2 = init_params(1, 9, 1)
lr = 0.1
m = len(x)

for epoch in range(2000):
    # forward propagation
    a1 = np.tanh(np.dot(x, W1) + b1)
    y_hat = np.dot(a1, W2) + b2

    # backward propagation
    dy = (y_hat - y) / m
    dW2 = np.dot(a1.T, dy)
    db2 = np.sum(dy, axis=0, keepdims=True)
    dz1 = np.dot(dy, W2.T) * (1 - a1 ** 2)
    dW1 = np.dot(x.T, dz1)
    db1 = np.sum(dz1, axis=0, keepdims=True)

    # update
    W1 = W1 - lr * dW1
    b1 = b1 - lr * db2
    W2 = W2 - lr * dW2
    b2 = b2 - lr * db2

    if epoch % 500 == 0:
        print("Loss:", np.mean((y_hat - y) ** 2) / 2)
