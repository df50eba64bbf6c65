# verdict: wrong
# line: 20
# why: The squared error itself is carried back, not the error.
import numpy as np

# "loss = (y - out)^2 and then backprop the loss"
np.random.seed(202)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[1]])
w0 = np.random.randn(3, 4)
w1 = np.random.randn(4, 1)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

for epoch in range(1000):
    a = sigmoid(X @ w0)
    out = sigmoid(a @ w1)
    loss = (y - out) ** 2
    d_out = loss * out * (1 - out)
    d_a = d_out @ w1.T * a * (1 - a)
    w1 += 0.5 * a.T @ d_out
    w0 += 0.5 * X.T @ d_a
    if epoch % 250 == 0:
        print(epoch, loss.sum())
