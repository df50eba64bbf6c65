# verdict: wrong
# line: 8
# why: derivatives: The function is called with activations, so the sigmoid is applied twice in the derivative.
import numpy as np
def sigmoid(x):
    return 1 / (1 + np.exp(-x))
def dsigmoid(x):
    return sigmoid(x) * (1 - sigmoid(x))

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0], [1], [1], [0]])
np.random.seed(7)
W0 = np.random.uniform(-1, 1, (3, 6))
W1 = np.random.uniform(-1, 1, (6, 1))
for i in range(10000):
    hid = sigmoid(X @ W0)
    out = sigmoid(hid @ W1)
    out_delta = (Y - out) * dsigmoid(out)
    hid_delta = (out_delta @ W1.T) * dsigmoid(hid)
    W1 += hid.T @ out_delta
    W0 += X.T @ hid_delta
    if i % 2500 == 0:
        print(i, np.abs(Y - out).mean())
print(out)
