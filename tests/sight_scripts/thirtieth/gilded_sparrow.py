# verdict: wrong
# line: 10
# also: 12
import numpy as np

X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = np.array([[0.0], [1.0], [1.0], [1.0]])

n_hidden = 4
w1 = np.full((2, n_hidden), 0.5)
b1 = np.zeros((1, n_hidden))
w2 = np.full((n_hidden, 1), 0.5)
b2 = np.zeros((1, 1))
lr = 0.5


def sigmoid(t):
    return 1.0 / (1.0 + np.exp(-t))


for epoch in range(3000):
    hidden = sigmoid(np.matmul(X, w1) + b1)
    output = sigmoid(np.matmul(hidden, w2) + b2)

    error = output - y
    delta_out = error * output * (1.0 - output)
    delta_hid = np.matmul(delta_out, w2.T) * hidden * (1.0 - hidden)

    w2 = w2 - lr * np.matmul(hidden.T, delta_out)
    b2 = b2 - lr * np.sum(delta_out, axis=0, keepdims=True)
    w1 = w1 - lr * np.matmul(X.T, delta_hid)
    b1 = b1 - lr * np.sum(delta_hid, axis=0, keepdims=True)

print(np.round(output, 3))
