# verdict: wrong
# line: 33
# why: the derivative applies the sigmoid again to values that are already activated
import numpy as np

np.random.seed(19)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def d_sigmoid(x):
    s = sigmoid(x)
    return s * (1 - s)


train_in = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
train_out = np.array([[1], [0], [0], [1]])

hidden_w = np.random.uniform(size=(2, 3))
hidden_b = np.random.uniform(size=(1, 3))
out_w = np.random.uniform(size=(3, 1))
out_b = np.random.uniform(size=(1, 1))

for _ in range(5000):
    hidden_sum = train_in.dot(hidden_w) + hidden_b
    hidden = sigmoid(hidden_sum)
    out_sum = hidden.dot(out_w) + out_b
    out = sigmoid(out_sum)

    err = train_out - out
    d_out = err * d_sigmoid(out)
    d_hidden = d_out.dot(out_w.T) * d_sigmoid(hidden_sum)

    out_w += hidden.T.dot(d_out) * 0.4
    out_b += d_out.sum(axis=0, keepdims=True) * 0.4
    hidden_w += train_in.T.dot(d_hidden) * 0.4
    hidden_b += d_hidden.sum(axis=0, keepdims=True) * 0.4

print("Predictions:", out.ravel())
