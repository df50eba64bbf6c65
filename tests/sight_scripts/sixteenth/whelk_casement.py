# verdict: wrong
# line: 31
# why: output weights get their gradient from the pre-activation of the hidden layer
import numpy as np

def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))

np.random.seed(50)
# 7-segment digits -> even or odd
digits = np.array([
    [1,1,1,0,1,1,1], [0,0,1,0,0,1,0], [1,0,1,1,1,0,1], [1,0,1,1,0,1,1], [0,1,1,1,0,1,0],
    [1,1,0,1,0,1,1], [1,1,0,1,1,1,1], [1,0,1,0,0,1,0], [1,1,1,1,1,1,1], [1,1,1,1,0,1,1]])
even = [1, 0, 1, 0, 1, 0, 1, 0, 1, 0]

W1 = np.random.randn(5, 7) * 0.5
b1 = np.zeros(5)
W2 = np.random.randn(1, 5) * 0.5
b2 = np.zeros(1)
rate = 0.2

for epoch in range(400):
    mistakes = 0
    for x, t in zip(digits, even):
        z = W1 @ x + b1
        h = np.tanh(z)
        o = sigmoid(W2 @ h + b2)
        mistakes += int((o[0] > 0.5) != t)
        d_o = (t - o) * o * (1 - o)
        d_h = (W2.T @ d_o) * (1 - h ** 2)
        W2 += rate * np.outer(d_o, z)
        b2 += rate * d_o
        W1 += rate * np.outer(d_h, x)
        b1 += rate * d_h
    if epoch % 80 == 0:
        print("epoch", epoch, "mistakes", mistakes)
