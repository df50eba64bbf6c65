# verdict: wrong
# line: 28
# also: 29
import numpy as np
np.random.seed(1234)

# learn y = sin(2 pi x) on [0, 1]
x = np.linspace(0, 1, 40).reshape(-1, 1)
y = np.sin(2*np.pi*x)

n_hidden = 15
w1 = np.random.randn(1, n_hidden) * 3
b1 = np.random.randn(1, n_hidden)
w2 = np.random.randn(n_hidden, 1) * 0.3
b2 = np.zeros((1, 1))
lr = 0.05

for epoch in range(4000):
    # forward
    z1 = np.dot(x, w1) + b1
    a1 = np.tanh(z1)
    y_hat = np.dot(a1, w2) + b2

    # backward
    error = y_hat - y
    d_w2 = np.dot(a1.T, error) / len(x)
    d_b2 = np.mean(error, axis=0, keepdims=True)
    d_hidden = np.dot(error, w2.T)
    d_w1 = np.dot(x.T, d_hidden) / len(x)
    d_b1 = np.mean(d_hidden, axis=0, keepdims=True)

    # update
    w2 -= lr * d_w2
    b2 -= lr * d_b2
    w1 -= lr * d_w1
    b1 -= lr * d_b1

    if epoch % 1000 == 0:
        print("epoch %d mse %.5f" % (epoch, np.mean(error**2)))
