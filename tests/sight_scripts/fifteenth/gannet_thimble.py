# verdict: wrong
# line: 12
# also: 28, 29
# why: hidden delta applies the sigmoid again to activations (derivative of the activated value)
# XOR with 2 layers, my first try
import numpy as np

def sigmoid(s):
    return 1.0 / (1.0 + np.exp(-s))

def sigmoid_prime(s):
    return sigmoid(s) * (1 - sigmoid(s))

x = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
y = np.array([[0.], [1.], [1.], [0.]])

rng = np.random.RandomState(3)
w1 = rng.randn(2, 4)
b1 = np.zeros((1, 4))
w2 = rng.randn(4, 1)
b2 = np.zeros((1, 1))
rate = 0.5

for epoch in range(5000):
    hidden = sigmoid(np.dot(x, w1) + b1)
    out = sigmoid(np.dot(hidden, w2) + b2)

    d2 = (out - y) * sigmoid_prime(out)
    d1 = np.dot(d2, w2.T) * sigmoid_prime(hidden)

    w2 -= rate * np.dot(hidden.T, d2)
    b2 -= rate * d2.sum(axis=0, keepdims=True)
    w1 -= rate * np.dot(x.T, d1)
    b1 -= rate * d1.sum(axis=0, keepdims=True)
    if epoch % 1000 == 0:
        print(epoch, np.mean((out - y) ** 2))
print(out.round(3))
