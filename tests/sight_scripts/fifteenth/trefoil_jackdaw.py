# verdict: wrong
# line: 22
# why: no derivative at the tanh output with squared error printed as MSE
import numpy as np

np.random.seed(90)
inputs = np.random.uniform(-1, 1, (40, 2))
targets = 0.9 * inputs[:, 0] * inputs[:, 1]   # values between -0.9 and 0.9
W1 = np.random.randn(6, 2)
b1 = np.random.randn(6)
W2 = np.random.randn(6)
b2 = np.random.randn()

for epoch in range(100):
    sq = 0
    for n in range(40):
        z = W1.dot(inputs[n]) + b1
        h = np.tanh(z)
        o = np.tanh(W2.dot(h) + b2)
        sq += (o - targets[n]) ** 2

        delta_out = 2 * (o - targets[n])
        delta_hid = delta_out * W2 * (1 - h ** 2)

        W2 -= 0.05 * delta_out * h
        b2 -= 0.05 * delta_out
        W1 -= 0.05 * np.outer(delta_hid, inputs[n])
        b1 -= 0.05 * delta_hid
    if epoch % 20 == 0:
        print("epoch", epoch, "mean squared error", sq / 40)
