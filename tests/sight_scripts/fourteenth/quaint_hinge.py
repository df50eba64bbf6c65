# verdict: wrong
# line: 22
# also: 25
# why: predictions are stored in an array of whole numbers and so cut off to 0
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

X = np.array([[0, 0, 1],
              [0, 1, 1],
              [1, 0, 1],
              [1, 1, 1]])
y = np.array([0, 1, 1, 1])

np.random.seed(4)
W1 = np.random.randn(3, 4)
W2 = np.random.randn(4, 1)

for epoch in range(1000):
    hidden = np.zeros((4, 4))
    pred = np.zeros_like(y)
    for i in range(len(X)):
        hidden[i] = sigmoid(X[i] @ W1)
        pred[i] = sigmoid(hidden[i] @ W2)[0]
    error = pred - y
    delta_out = (error * sigmoid(hidden @ W2).ravel() * (1 - sigmoid(hidden @ W2).ravel()))[:, None]
    delta_hidden = delta_out @ W2.T * hidden * (1 - hidden)
    W2 -= 0.5 * hidden.T @ delta_out
    W1 -= 0.5 * X.T @ delta_hidden
    if epoch % 200 == 0:
        print(epoch, np.abs(error).sum())

print(sigmoid(sigmoid(X @ W1) @ W2).round(2))
