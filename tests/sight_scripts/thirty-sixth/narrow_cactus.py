# verdict: wrong
# line: 25
# also: 28
import numpy as np

np.random.seed(90)

x = np.linspace(-1, 1, 30).reshape(30, 1)
y = x ** 3 - 0.5 * x

W1 = np.random.randn(1, 10)
b1 = np.random.randn(1, 10)
W2 = np.random.randn(10, 1) * 0.3
b2 = np.zeros((1, 1))
learning_rate = 0.01

for epoch in range(60):
    h = np.tanh(np.dot(x, W1) + b1)
    y_hat = np.dot(h, W2) + b2

    loss = np.mean((y - y_hat) ** 2)
    if epoch % 10 == 0:
        print("epoch", epoch, "loss", loss)

    grad_out = 2 * (y - y_hat) / len(x)
    grad_h = np.dot(grad_out, W2.T) * (1 - h ** 2)

    W2 -= learning_rate * np.dot(h.T, grad_out)
    b2 -= learning_rate * np.sum(grad_out, axis=0, keepdims=True)
    W1 -= learning_rate * np.dot(x.T, grad_h)
    b1 -= learning_rate * np.sum(grad_h, axis=0, keepdims=True)
