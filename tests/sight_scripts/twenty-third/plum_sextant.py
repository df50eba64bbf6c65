# verdict: wrong
# line: 24
# why: error: The error is squared before it is multiplied with the slope, so its sign is lost.
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

np.random.seed(13)
X = np.random.rand(50, 2)
Y = (X[:, 1] > X[:, 0] ** 2).astype(int).reshape(50, 1)   # above the parabola?

W1 = np.random.normal(0, 1, (2, 5))
b1 = np.random.normal(0, 1, (1, 5))
W2 = np.random.normal(0, 1, (5, 1))
b2 = np.random.normal(0, 1, (1, 1))
learning_rate = 0.1

for epoch in range(2000):
    hidden = sigmoid(X @ W1 + b1)
    output = sigmoid(hidden @ W2 + b2)

    # E = (y - o)^2
    error = (Y - output) ** 2
    loss = np.mean((Y - output) ** 2)

    d_output = error * output * (1 - output)
    d_hidden = d_output.dot(W2.T) * hidden * (1 - hidden)

    W2 += hidden.T.dot(d_output) * learning_rate
    b2 += np.sum(d_output, axis=0, keepdims=True) * learning_rate
    W1 += X.T.dot(d_hidden) * learning_rate
    b1 += np.sum(d_hidden, axis=0, keepdims=True) * learning_rate

    if epoch % 500 == 0:
        print("Epoch", epoch, "Loss", loss)

print("Loss:", loss)
